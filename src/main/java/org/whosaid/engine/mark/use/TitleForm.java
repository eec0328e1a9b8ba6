package org.whosaid.engine.mark.use;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Recognises names that stand in marks: titles of works, names of ships and programmes, nicknames. */
final class TitleForm {
    private static final int MOST_NICKNAME_WORDS = 4;
    private static final int KNOWN_REACH = 6;

    private static final Set<String> SMALL_WORDS = WordLists.MARK.set("title-form.small-words");

    private static final Set<String> NO_PARTS_OF_NAMES = WordLists.MARK.set("title-form.no-parts-of-names");

    private static final Set<String> WORKS = WordLists.MARK.set("title-form.works");

    private static final Set<String> NAMINGS = WordLists.MARK.set("title-form.namings");

    /** What follows upon these is a title however it is written: a motion titled “This house has no confidence”. */
    private static final Set<String> TITLINGS = WordLists.MARK.set("title-form.titlings");

    /** Between "called" and a name: locally called “the old men”. */
    private static final Set<String> NAMING_ADVERBS = WordLists.MARK.set("title-form.naming-adverbs");

    private static final Set<String> BEFORE_TITLES = WordLists.MARK.set("title-form.before-titles");

    private TitleForm() {}

    /** Between the parts of a name ({@code Ada “the Comet” Brandt}), or after "nicknamed" or "known as". */
    static boolean isNickname(QuotationWords quoted) {
        if (quoted.length() > MOST_NICKNAME_WORDS) {
            return false;
        }
        BlockWords words = quoted.words();
        boolean inName =
                !words.isHeadline() && isPartOfName(words, quoted.before()) && isPartOfName(words, quoted.to());
        return inName && !quoted.endsInSign() || isKnownAs(quoted);
    }

    private static boolean isPartOfName(BlockWords words, int word) {
        String lower = words.lower(word);
        boolean name = words.isCapitalised(word) && !SMALL_WORDS.contains(lower) && !NO_PARTS_OF_NAMES.contains(lower);
        boolean initial = words.isOneOf(word, ".")
                && words.isCapitalised(word - 1)
                && words.lower(word - 1).length() <= 2;
        return name || initial;
    }

    private static boolean isKnownAs(QuotationWords quoted) {
        if (quoted.wordBefore().equals("nicknamed") || isNamingAdverb(quoted, quoted.before() - 1)) {
            return true;
        }
        int known = quoted.before() - 1;
        // Known as, known to his friends as, known among the crew as.
        while (known > quoted.before() - KNOWN_REACH
                && !quoted.words().lower(known).equals("known")) {
            known--;
        }
        return quoted.wordBefore().equals("as") && known > quoted.before() - KNOWN_REACH;
    }

    private static boolean isNamingAdverb(QuotationWords quoted, int word) {
        return quoted.wordBefore().equals("called")
                && NAMING_ADVERBS.contains(quoted.words().lower(word));
    }

    /**
     * After a word that says so; or in title case and where titles stand: after or before a word for a work, after a broadcaster's name.
     *
     * @param afterTitle whether another title stands before in the same sentence
     */
    static boolean isTitle(QuotationWords quoted, boolean afterTitle) {
        BlockWords words = quoted.words();
        if (TITLINGS.contains(quoted.wordBefore())) {
            return true;
        }
        if (words.isHeadline() || !isInTitleCase(quoted)) {
            return false;
        }
        boolean comma = words.isOneOf(quoted.before(), ",");
        if (WORKS.contains(comma ? words.lower(quoted.before() - 1) : quoted.wordBefore())
                || WORKS.contains(quoted.wordAfter())) {
            return true;
        }
        if (NAMINGS.contains(quoted.wordBefore())) {
            return true;
        }
        boolean placed = BEFORE_TITLES.contains(quoted.wordBefore()) || isPossessiveName(words, quoted.before());
        return quoted.length() > 1 && (placed || afterTitle);
    }

    /** {@code ABC's}, {@code Fox News'}. */
    private static boolean isPossessiveName(BlockWords words, int word) {
        boolean s =
                words.lower(word).equals("s") && words.isOneOf(word - 1, "'\u2019") && words.isCapitalised(word - 2);
        return s || words.isOneOf(word, "'\u2019") && words.isCapitalised(word - 1);
    }

    /** Every word but the small ones has a capital, and nothing inside is punctuated like speech. */
    private static boolean isInTitleCase(QuotationWords quoted) {
        BlockWords words = quoted.words();
        for (int i = quoted.innerFrom(); i <= quoted.lastBeforeStop(); i++) {
            boolean small = SMALL_WORDS.contains(words.lower(i)) && i > quoted.innerFrom();
            boolean fits =
                    words.isCapitalised(i) || words.isNumber(i) || small || words.isOneOf(i, "'\u2019&:,-\u2013?");
            if (!fits) {
                return false;
            }
        }
        return words.isCapitalised(quoted.innerFrom()) || words.isNumber(quoted.innerFrom());
    }
}
