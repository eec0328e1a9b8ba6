package org.whosaid.engine.speaker;

import java.util.Optional;
import org.whosaid.engine.text.TokenizedText;

/** Finds whose the roles are that a possessive owns: "Karin Lindqvist and her husband, Per Lindqvist". */
final class KinshipFinder {
    private static final int LOOK_BACK = 40;
    private static final int LONGEST_ROLE = 8;

    private final TokenizedText reading;
    private final EntityMentions cast;

    KinshipFinder(TokenizedText reading, EntityMentions cast) {
        this.reading = reading;
        this.cast = cast;
    }

    Kinship find() {
        Kinship kinship = new Kinship();
        for (Entity entity : cast.entities()) {
            for (Entity.Role role : entity.roles()) {
                owner(role, entity).ifPresent(owner -> kinship.add(owner, role.head(), entity));
            }
        }
        return kinship;
    }

    private Optional<Entity> owner(Entity.Role role, Entity bearer) {
        Optional<PronounKind> pronoun = PronounKind.of(reading.lower(role.token()));
        if (pronoun.isPresent()) {
            return before(role.token(), pronoun.get().gender(), bearer);
        }
        boolean owned = reading.at(role.token() + 1).isPossessive() || followsName(role.token());
        return owned ? cast.namedAt(role.token()) : governed(role, bearer);
    }

    /** "An attorney for Holm". */
    private Optional<Entity> governed(Entity.Role role, Entity bearer) {
        for (int i = role.token(); i < role.token() + LONGEST_ROLE && reading.sameSentence(i, role.token()); i++) {
            if (reading.at(i).is("for")
                    || reading.at(i).is("of")
                    || reading.at(i).is("to")) {
                return cast.namedAt(i + 1).filter(e -> !e.equals(bearer));
            }
        }
        return Optional.empty();
    }

    private boolean followsName(int token) {
        return cast.mentionAt(token)
                .filter(m -> reading.at(m.to()).isPossessive())
                .isPresent();
    }

    /** The nearest person before, of this gender. */
    private Optional<Entity> before(int token, Gender gender, Entity not) {
        for (int i = token - 1; i > token - LOOK_BACK && i >= 0; i--) {
            Optional<Entity> entity = cast.namedAt(i)
                    .filter(e -> !e.equals(not)
                            && e.gender().agreesWith(gender)
                            && e.kind().isPerson());
            if (entity.isPresent()) {
                return entity;
            }
        }
        return Optional.empty();
    }
}
