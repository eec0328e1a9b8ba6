package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;

/** Finds the name that stands beside a description: "its owner, Halina Rask", "a study by Tom Holm". */
final class Appositions {
    private static final Set<String> JOINERS = Set.of("and", "&", "nor", "or");
    private static final Set<String> DASHES = Set.of(",", "—", "–", "-", ":", "--");

    private final Reading reading;
    private final Cast cast;
    private final SourceReader reader;

    Appositions(Reading reading, Cast cast, SourceReader reader) {
        this.reading = reading;
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
            if (next instanceof SourceWords.Named named && canBear(phrase, named.mention())) {
                return Optional.of(new SourceWords.Named(named.mention(), true));
            }
            if (next instanceof SourceWords.Several && phrase.kind() == NounKind.PEOPLE) {
                return Optional.of(next);
            }
            return Optional.empty();
        }
        return Optional.empty();
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

    private static boolean canBear(NounPhrase phrase, NameMention mention) {
        return switch (phrase.kind()) {
            case PERSON -> mention.kind() == NameKind.PERSON || mention.kind() == NameKind.OPEN;
            case ORGANIZATION -> mention.kind() != NameKind.PLACE;
            case OTHER -> mention.kind() != NameKind.PLACE;
            case DOCUMENT -> mention.kind() == NameKind.PERSON;
            case PEOPLE -> false;
        };
    }
}
