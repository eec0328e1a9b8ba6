package org.whosaid.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for quotes that share several of the rarest words of a question.
 *
 * @param some as a tsquery: so many of the rarest lexemes
 * @param any as a tsquery: any lexeme at all; to rank by
 */
record LexemeQuery(String some, String any) {
    private static final int RAREST = 6;
    /** More hits than these take longer to rank than a reader should wait. */
    private static final double MOST_HITS = 1_000;
    /** Of those that are too rare for PostgreSQL's statistics. */
    private static final double RARE = 1e-4;

    /**
     * The narrow query first, which a question with a word or two changed still meets; then the wide one, for what shares little.
     *
     * @param quotes how many there are, about
     */
    static List<LexemeQuery> narrowFirst(List<Lexeme> lexemes, double quotes) {
        List<Lexeme> rarest = lexemes.stream()
                .sorted(Comparator.comparingDouble(Lexeme::frequency)
                        // Of the rare ones, the long ones are likely to be the rarest.
                        .thenComparing(lexeme -> -lexeme.stem().length())
                        .thenComparing(Lexeme::stem))
                .limit(RAREST)
                .toList();
        String any = any(lexemes);
        return shares(rarest, quotes).stream()
                .map(count -> new LexemeQuery(some(choices(rarest, count)), any))
                .toList();
    }

    /** Quotes that have all of the lexemes; nothing for a single one, which tells too little. */
    static List<LexemeQuery> ofAll(List<Lexeme> lexemes) {
        return lexemes.size() < 2 ? List.of() : List.of(new LexemeQuery(some(List.of(lexemes)), any(lexemes)));
    }

    /** How many of the rarest lexemes a quote must have. */
    private static Set<Integer> shares(List<Lexeme> rarest, double quotes) {
        int size = rarest.size();
        int narrow = Math.max(1, size - (size > 4 ? 2 : 1));
        int wide = Math.min(2, narrow);
        while (wide < size && expected(choices(rarest, wide)) * quotes > MOST_HITS) {
            wide++;
        }
        Set<Integer> shares = new LinkedHashSet<>();
        shares.add(Math.max(narrow, wide));
        shares.add(wide);
        return shares;
    }

    private static String some(List<List<Lexeme>> choices) {
        return choices.stream()
                .map(choice -> choice.stream().map(Lexeme::quoted).collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | "));
    }

    private static String any(List<Lexeme> lexemes) {
        return lexemes.stream().map(Lexeme::quoted).collect(Collectors.joining(" | "));
    }

    /** Every choice of so many of the lexemes. */
    private static List<List<Lexeme>> choices(List<Lexeme> lexemes, int count) {
        List<List<Lexeme>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << lexemes.size(); bits++) {
            if (Integer.bitCount(bits) == count) {
                List<Lexeme> choice = new ArrayList<>();
                for (int i = 0; i < lexemes.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        choice.add(lexemes.get(i));
                    }
                }
                choices.add(choice);
            }
        }
        return choices;
    }

    /** Share of the quotes that any of the choices brings, as if words came independently. */
    private static double expected(List<List<Lexeme>> choices) {
        return choices.stream()
                .mapToDouble(choice -> choice.stream()
                        .mapToDouble(lexeme -> Math.max(lexeme.frequency(), RARE))
                        .reduce(1, (a, b) -> a * b))
                .sum();
    }
}
