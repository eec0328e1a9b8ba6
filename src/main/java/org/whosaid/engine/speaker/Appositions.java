package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Finds the name that stands beside a description: "its owner, Halina Rask", "a study by Tom Holm". */
final class Appositions {
    private static final Set<String> JOINERS = Set.of("and", "&", "nor", "or");
    private static final Set<String> DASHES = Set.of(",", "—", "–", "-", ":", "--");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final SourceReader reader;

    Appositions(TokenizedText reading, Lexicon lexicon, EntityMentions cast, SourceReader reader) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
        this.reader = reader;
    }

    /** "A study by the chemist Tom Holm", "a Tom Holm tweet": whose paper it is, speaks. */
    Optional<SourceWords> writer(int headEnd, int to, NounPhrase phrase) {
        if (phrase.kind() != NounKind.DOCUMENT) {
            return Optional.empty();
        }
        Optional<NameMention> before = cast.mentionAt(phrase.head() - 1)
                .filter(m -> m.to() == phrase.head() && canWrite(m.kind()) && !phrase.definite());
        if (before.isPresent()) {
            return before.map(m -> new SourceWords.Named(m, false));
        }
        int by = headEnd;
        while (by < Math.min(to, headEnd + 5) && !reading.at(by).is("by")) {
            by++;
        }
        return by < to && reading.at(by).is("by")
                ? Optional.of(reader.read(by + 1, segmentEnd(by + 1, to)))
                        .filter(w -> w instanceof SourceWords.Named || w instanceof SourceWords.Several)
                : Optional.empty();
    }

    private static boolean canWrite(NameKind kind) {
        return kind == NameKind.PERSON || kind == NameKind.ORGANIZATION;
    }

    /** "its owner, Halina Brzezicka"; "a man named Oswald Petrie". */
    Optional<SourceWords> apposed(int headEnd, int to, NounPhrase phrase) {
        for (int i = headEnd - 1; i < to; i++) {
            boolean naming = reading.at(i).is("named") || reading.at(i).is("called");
            if (cast.mentionAt(i).isPresent()
                    || !(naming
                            || (i >= headEnd && DASHES.contains(reading.at(i).form())))) {
                continue;
            }
            if (FunctionWords.isRelative(reading.lower(i + 1))) {
                return Optional.empty();
            }
            SourceWords next = reader.read(i + 1, naming ? to : segmentEnd(i + 1, to));
            if (next instanceof SourceWords.Named named) {
                return bearer(phrase, headEnd, i, to, named.mention());
            }
            if (next instanceof SourceWords.Several && phrase.kind() == NounKind.PEOPLE) {
                return Optional.of(next);
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<SourceWords> bearer(NounPhrase phrase, int headEnd, int mark, int to, NameMention mention) {
        if (isBearersOffice(phrase, headEnd, mark, mention)) {
            return Optional.empty();
        }
        if (phrase.kind() == NounKind.PERSON && mention.kind() == NameKind.ORGANIZATION) {
            Optional<NameMention> person = personAfter(mention, to);
            if (person.isPresent()) {
                return person.map(m -> new SourceWords.Named(m, true));
            }
        }
        return canBear(phrase, mention) ? Optional.of(new SourceWords.Named(mention, true)) : Optional.empty();
    }

    /** In "the office of the treasurer, Ida Holm" the name is the treasurer's, and the office speaks. */
    private boolean isBearersOffice(NounPhrase phrase, int headEnd, int mark, NameMention mention) {
        boolean inner = reading.at(headEnd).is("of") && lexicon.isPersonNoun(reading.lower(mark - 1));
        return inner && phrase.kind() != NounKind.PERSON && mention.kind() != NameKind.ORGANIZATION;
    }

    /** "The managing director, Rask Foods, Ida Holm": the office, whose it is, and who holds it. */
    private Optional<NameMention> personAfter(NameMention institution, int to) {
        int next = institution.to() + 1;
        return next < to && reading.at(next - 1).is(",")
                ? cast.mentionAt(next)
                        .filter(m -> m.titleFrom() == next && m.kind() == NameKind.PERSON)
                        .filter(m -> !reading.at(m.to()).isPossessive())
                : Optional.empty();
    }

    private int segmentEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.at(i).is(",")
                    && cast.mentionAt(i).isEmpty()
                    && !cast.mentionAt(i + 1).isPresent()
                    && !JOINERS.contains(reading.lower(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private boolean canBear(NounPhrase phrase, NameMention mention) {
        boolean firm = mention.kind() == NameKind.ORGANIZATION && canBeFirm(phrase);
        return switch (phrase.kind()) {
            case PERSON -> mention.kind() == NameKind.PERSON || mention.kind() == NameKind.OPEN || firm;
            case ORGANIZATION -> mention.kind() != NameKind.PLACE;
            case OTHER -> mention.kind() != NameKind.PLACE;
            case DOCUMENT -> mention.kind() == NameKind.PERSON;
            case PEOPLE -> firm;
        };
    }

    /** "The buyer", "the insurers", "its landlord": firms are called so too; "the president", "his mother" are people. */
    private boolean canBeFirm(NounPhrase phrase) {
        String head = NounPhrases.singular(reading.lower(phrase.head()));
        boolean person = lexicon.isHonorific(head) || lexicon.nounGender(head) != Gender.UNKNOWN;
        return phrase.definite() && (!person || head.equals("landlord"));
    }
}
