package org.whosaid.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that somebody looks for, read as a web search reads them: all of them, in any form; {@code "in this order"}; {@code begin*};
 * {@code -without}; {@code or} between alternatives. Whatever is typed means something: a mark without its partner ends at the end, and
 * what holds no letter or digit is passed over. Immutable.
 */
record WordQuery(List<List<Term>> alternatives) {
    private static final String MARKS = "\"“”„«»";
    private static final Pattern TERM = Pattern.compile(
            "(?<not>-)?(?:[%s](?<phrase>[^%s]*)[%s]?|(?<word>[^\\s%s]+))".formatted(MARKS, MARKS, MARKS, MARKS));
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    /** Of the words that the English stems leave out, those that turn what is said into its opposite. */
    private static final Pattern NEGATION = Pattern.compile("(?iu)\\b(?:no|nor|not)\\b|n['’]t\\b");

    WordQuery {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    static WordQuery of(String typed) {
        List<List<Term>> alternatives = new ArrayList<>();
        List<Term> current = new ArrayList<>();
        Matcher term = TERM.matcher(typed);
        while (term.find()) {
            if ("or".equalsIgnoreCase(term.group())) {
                alternatives.add(current);
                current = new ArrayList<>();
            } else if (LETTER_OR_DIGIT.matcher(term.group()).find()) {
                current.add(Term.of(term));
            }
        }
        alternatives.add(current);
        alternatives.removeIf(List::isEmpty);
        return new WordQuery(alternatives);
    }

    /**
     * What must be there, or must not.
     *
     * @param words one, or several in this order
     * @param isPrefix whether the (last) word may go on
     */
    record Term(String words, boolean isPrefix, boolean isExcluded) {
        private static Term of(Matcher found) {
            boolean isExcluded = found.group("not") != null;
            String word = found.group("word");
            return word == null
                    ? new Term(found.group("phrase"), false, isExcluded)
                    : new Term(word, word.endsWith("*"), isExcluded);
        }

        /** Whether the stems alone would find the opposite as well. */
        boolean isNegation() {
            return !isPrefix && NEGATION.matcher(words).find();
        }

        /** Whether it has more than one word for PostgreSQL, to which {@code don't} is two. */
        boolean isSequence() {
            return NO_WORD.matcher(words.strip()).find();
        }

        /** For to_tsquery: quoted words of letters and digits alone, so that no input can be its syntax. */
        String prefix() {
            String plain = NO_WORD.matcher(words).replaceAll(" ").strip();
            return "'" + plain.replace(" ", "' & '") + "':*";
        }
    }
}
