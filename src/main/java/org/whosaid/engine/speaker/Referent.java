package org.whosaid.engine.speaker;

import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.engine.text.Span;

/** Whom words in a text refer to. */
sealed interface Referent permits Entity, Referent.Described, Referent.Joint, Referent.Author {
    String name();

    SpeakerType type();

    Gender gender();

    default boolean isPlural() {
        return type() == SpeakerType.GROUP;
    }

    /** Somebody whom the text only describes: "two officials", "the memo". */
    record Described(String name, String head, SpeakerType type, Gender gender, Span mention) implements Referent {}

    /** Several who speak as one. */
    record Joint(List<Referent> members) implements Referent {
        public Joint {
            members = List.copyOf(members);
        }

        @Override
        public String name() {
            return members.stream().map(Referent::name).collect(Collectors.joining(" & "));
        }

        @Override
        public SpeakerType type() {
            return members.get(0).type();
        }

        @Override
        public Gender gender() {
            return Gender.UNKNOWN;
        }

        @Override
        public boolean isPlural() {
            return true;
        }
    }

    /** The writer of the text. */
    record Author() implements Referent {
        @Override
        public String name() {
            return "AUTHOR";
        }

        @Override
        public SpeakerType type() {
            return SpeakerType.AUTHOR;
        }

        @Override
        public Gender gender() {
            return Gender.UNKNOWN;
        }
    }
}
