package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Splits the words of a source that names several: "both Ann Holm, the mayor, and her deputy, Tom Rask". */
final class JoinedSources {
    private static final Set<String> JOINERS = Set.of("and", "&", "nor", "or");

    private static final int LONGEST_DESCRIPTION = 6;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final SourceReader reader;

    JoinedSources(TokenizedText reading, Lexicon lexicon, EntityMentions cast, SourceReader reader) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
        this.reader = reader;
    }

    /** Empty where the words name one only. */
    Optional<SourceWords> several(int from, int to) {
        List<SourceWords> members = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean listComma = reading.at(i).is(",") && isListComma(from, i, to);
            boolean joiner = JOINERS.contains(reading.lower(i)) && !joinsInsideAside(start, i);
            if (cast.mentionAt(i).isEmpty() && i > start && (joiner || listComma)) {
                members.add(reader.single(start, i));
                start = i + 1;
            }
        }
        members.add(reader.single(start, to));
        boolean joined = members.size() > 1 && members.stream().allMatch(JoinedSources::isNamed) && sameKind(members);
        return joined ? Optional.of(new SourceWords.Several(members)) : Optional.empty();
    }

    /** In "Ann Rask, the owner of the mill and sister of …" the joiner belongs to what is said about her. */
    private boolean joinsInsideAside(int from, int joiner) {
        boolean closed =
                reading.at(joiner - 1).is(",") || reading.at(joiner - 1).is(")");
        boolean newPerson = isPerson(from, joiner) && startsPerson(joiner + 1);
        for (int i = from; i < joiner && !closed; i++) {
            // "The Centre at the Holm Institute and Rask Fund" is one; "Senator Holm of Maine and Senator Rask" are
            // two.
            boolean governed = FunctionWords.isPreposition(reading.lower(i)) && !newPerson;
            if (cast.mentionAt(i).isEmpty() && (reading.at(i).is(",") || (governed && i > from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before the first preposition end in a person's name. */
    private boolean isPerson(int from, int to) {
        int i = from;
        while (i < to && (cast.mentionAt(i).isPresent() || !FunctionWords.isPreposition(reading.lower(i)))) {
            i++;
        }
        return cast.mentionAt(i - 1).filter(m -> m.kind() == NameKind.PERSON).isPresent();
    }

    /** "And Senator Rask", "and Tom Rask", "and her former student Tom Rask", "and the mayor, Tom Rask". */
    private boolean startsPerson(int from) {
        int i = from;
        while (i < from + LONGEST_DESCRIPTION
                && cast.mentionAt(i).isEmpty()
                && reading.at(i).isWord()
                && !FunctionWords.isPreposition(reading.lower(i))) {
            i++;
        }
        boolean described = i > from && lexicon.isPersonNoun(reading.lower(i - 1));
        return cast.mentionAt(described && reading.at(i).is(",") ? i + 1 : i)
                .filter(m -> m.kind() == NameKind.PERSON)
                .filter(m -> described || m.titleFrom() < m.from() || m.isFull())
                .isPresent();
    }

    /** "Rask, Holm and Berg": a comma between two names, with a joiner later on. */
    private boolean isListComma(int from, int comma, int to) {
        boolean names =
                (cast.mentionAt(comma - 1).isPresent() || reading.at(comma - 1).is(")")) && startsWithName(comma + 1);
        for (int i = comma + 1; names && i < to; i++) {
            if (JOINERS.contains(reading.lower(i)) && cast.mentionAt(i).isEmpty()) {
                return cast.mentionAt(from).isPresent()
                        || cast.mentionAt(from + 1).isPresent();
            }
        }
        return false;
    }

    private boolean startsWithName(int i) {
        return cast.mentionAt(i).isPresent();
    }

    private static boolean isNamed(SourceWords words) {
        boolean organization =
                words instanceof SourceWords.Description d && d.phrase().kind() == NounKind.ORGANIZATION;
        return words instanceof SourceWords.Named || organization;
    }

    private static boolean sameKind(List<SourceWords> members) {
        NameKind first = kindOf(members.get(0));
        return members.stream().allMatch(m -> kindOf(m).fits(first));
    }

    private static NameKind kindOf(SourceWords words) {
        return words instanceof SourceWords.Named named ? named.mention().kind() : NameKind.ORGANIZATION;
    }
}
