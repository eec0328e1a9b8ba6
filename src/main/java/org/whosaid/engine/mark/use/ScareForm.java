package org.whosaid.engine.mark.use;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Recognises quoted words that nobody says: scare quotes, so-called things, words as words, what is written on a sign. */
final class ScareForm {
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_TERM = 4;
    private static final int SIGN_REACH = 8;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> DETERMINERS = WordLists.MARK.set("scare-form.determiners");

    private static final Set<String> WORDS_AS_WORDS = WordLists.MARK.set("scare-form.words-as-words");

    private static final Set<String> INSCRIBED = WordLists.MARK.set("scare-form.inscribed");

    private static final Set<String> INSCRIBING = WordLists.MARK.set("scare-form.inscribing");

    private ScareForm() {}

    /**
     * A word as a word, or a word or two in a sentence that mentions no speech: {@code The “experts” came in two vans.}
     *
     * @param afterScare whether another one stands before in the same sentence
     */
    static boolean isScare(QuotationWords quoted, boolean afterScare) {
        BlockWords words = quoted.words();
        if (isSoCalled(quoted) || WORDS_AS_WORDS.contains(quoted.wordBefore())) {
            return quoted.length() <= LONGEST_TERM;
        }
        boolean subject = words.startsSentence(quoted.from()) && words.isLowerCase(quoted.to()) && !quoted.endsInSign();
        boolean placed = afterScare || subject || DETERMINERS.contains(quoted.wordBefore());
        return placed && isShortAndPlain(quoted) && !words.mentionsSpeechAround(quoted.from(), quoted.to());
    }

    private static boolean isSoCalled(QuotationWords quoted) {
        BlockWords words = quoted.words();
        boolean hyphen = words.isOneOf(quoted.before() - 1, "-");
        return quoted.wordBefore().equals("called")
                && words.lower(quoted.before() - (hyphen ? 2 : 1)).equals("so");
    }

    private static boolean isShortAndPlain(QuotationWords quoted) {
        BlockWords words = quoted.words();
        int count = 0;
        for (int i = quoted.innerFrom(); i <= quoted.lastBeforeStop() && count <= MOST_WORDS + 1; i++) {
            boolean hyphen = words.isOneOf(i, "-");
            if (words.isSign(i) && !hyphen) {
                return false;
            }
            count += hyphen ? 0 : 1;
        }
        boolean article = ARTICLES.contains(words.lower(quoted.innerFrom()));
        return count <= MOST_WORDS + (article ? 1 : 0)
                && (words.isLowerCase(quoted.innerFrom()) || words.startsSentence(quoted.from()));
    }

    /** What is written on a thing: a banner with the words “…”, a sign that reads “…”, her “…” badge. */
    static boolean isInscription(QuotationWords quoted) {
        if (INSCRIBED.contains(quoted.wordAfter())) {
            return quoted.length() <= SIGN_REACH && !quoted.endsIn(",");
        }
        if (!INSCRIBING.contains(quoted.wordBefore())) {
            return false;
        }
        BlockWords words = quoted.words();
        for (int i = quoted.before() - 1; i >= quoted.before() - SIGN_REACH && !words.isOneOf(i, ".;!?"); i--) {
            if (INSCRIBED.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
