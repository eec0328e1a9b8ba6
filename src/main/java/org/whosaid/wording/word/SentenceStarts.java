package org.whosaid.wording.word;

import org.jspecify.annotations.Nullable;

/** Tells which words begin a sentence, from the marks before them. Mutable; for one text, in its order. */
final class SentenceStarts {
    /** What the marks since the last word say. */
    private enum Pause {
        NONE,
        /** A new paragraph, or a line end: goes on with the sentence unless it has a capital. */
        LINE,
        /** A full stop that belongs to a title or an initial: "Dr.", "J." */
        TITLE,
        /** A full stop that belongs to its word and may end the sentence, too: "Inc.", "the U.S." */
        ABBREVIATION,
        /** A sign after which a capital begins a sentence. */
        STOP,
        /** The sentence of the reporter is over: whatever follows is another one. */
        SENTENCE
    }

    private Pause pause = Pause.SENTENCE;
    private @Nullable String lastKey;
    private boolean lastIsInitial;

    /** A full stop, question mark or exclamation mark. */
    void stop(String mark) {
        atLeast(mark.equals(".") ? fullStop() : Pause.STOP);
    }

    void ellipsis() {
        atLeast(Pause.STOP);
    }

    void line() {
        atLeast(Pause.LINE);
    }

    private void atLeast(Pause other) {
        pause = other.compareTo(pause) > 0 ? other : pause;
    }

    private Pause fullStop() {
        if (lastKey == null) {
            return Pause.STOP;
        }
        if (lastIsInitial || WordClass.TITLE.has(lastKey)) {
            return Pause.TITLE;
        }
        return WordClass.ABBREVIATION.has(lastKey) ? Pause.ABBREVIATION : Pause.STOP;
    }

    /** What the reporter says between two passages: whether the sentence ends there decides the reporter's full stop. */
    void pass(String between) {
        if (between.codePoints().noneMatch(Character::isLetterOrDigit)) {
            line();
            return;
        }
        WordReader reporter = new WordReader(between.replaceAll("\\s", " "));
        boolean endsInside = reporter.words().stream().skip(1).anyMatch(word -> word.is(WordTrait.OPENS_SENTENCE));
        Pause last = reporter.starts().pause;
        if (endsInside || last == Pause.STOP) {
            atLeast(Pause.SENTENCE);
        } else if (last != Pause.NONE || between.stripTrailing().endsWith(":")) {
            atLeast(Pause.STOP);
        }
    }

    /**
     * Whether the next word begins a sentence.
     *
     * @param first its first letter or digit
     * @param isInitials whether it is written with stops of its own, "U.S.", and the last of them may end the sentence
     */
    boolean next(String key, int first, boolean isFunction, boolean isInitials) {
        boolean isCapital = Character.isUpperCase(first) || Character.isTitleCase(first);
        boolean isI = key.equals("i") || key.startsWith("i'");
        boolean opens = switch (pause) {
            case NONE, TITLE -> false;
            case LINE -> looksLikeStart(first) && !isI;
            case ABBREVIATION -> isCapital && isFunction && key.length() > 1;
            case STOP -> looksLikeStart(first);
            case SENTENCE -> true;
        };
        pause = isInitials ? Pause.ABBREVIATION : Pause.NONE;
        lastKey = key;
        lastIsInitial = key.length() == 1 && isCapital && !isI;
        return opens;
    }

    private static boolean looksLikeStart(int first) {
        return Character.isUpperCase(first) || Character.isTitleCase(first) || !Character.isLetter(first);
    }
}
