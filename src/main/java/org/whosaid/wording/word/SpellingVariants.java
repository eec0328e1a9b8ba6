package org.whosaid.wording.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** British and American spelling: one form for both. */
public final class SpellingVariants {
    private static final Map<String, String> WORDS = WordingLexicon.LISTS.pairs("spelling-variants.words");
    private static final List<Rule> RULES = List.of(
            new Rule("our", "(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ful$|hood|ite)", "or"),
            new Rule("is", "(?<=[a-z]{3})is(?=e$|es$|ed$|er$|ers$|ing$|ation)", "iz"),
            new Rule("ys", "(?<=[a-z]{3})ys(?=e$|es$|ed$|ing$)", "iz"),
            new Rule("re", "(?<=[bt])re(?=s?$)", "er"),
            new Rule("ce", "(?<=en)ce(?=s?$)", "se"),
            new Rule("ogue", "ogue(?=s?$)", "og"),
            new Rule("ae", "ae", "e"),
            new Rule("oe", "oe(?=[a-z])", "e"));
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1");

    private SpellingVariants() {}

    /** Whether two different keys are one word in two spellings; a letter doubled or not counts too ("travelled", "traveled"). */
    public static boolean isSame(String asked, String found) {
        return of(asked).equals(of(found));
    }

    /** A form for all spellings; no word by itself. */
    static String of(String key) {
        String form = WORDS.getOrDefault(key, key);
        for (Rule rule : RULES) {
            form = rule.apply(form);
        }
        return DOUBLED.matcher(form).replaceAll("$1");
    }

    /** @param sign what a word must have for the pattern to be tried: most words have none, and looking for it is much cheaper */
    private record Rule(String sign, Pattern pattern, String replacement) {
        Rule(String sign, String pattern, String replacement) {
            this(sign, Pattern.compile(pattern), replacement);
        }

        String apply(String form) {
            return form.contains(sign) ? pattern.matcher(form).replaceAll(replacement) : form;
        }
    }
}
