package org.whosaid.wording;

import java.util.Map;
import java.util.regex.Pattern;

/** British and American spelling: one form for both. */
final class Spelling {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("kerb", "curb"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("plough", "plow"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"),
            Map.entry("spelt", "spelled"),
            Map.entry("mum", "mom"));
    private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ful$|hood|ite)");
    private static final Pattern ISE =
            Pattern.compile("(?<=[a-z]{3})(?:is(?=e$|es$|ed$|er$|ers$|ing$|ation)|ys(?=e$|es$|ed$|ing$))");
    private static final Pattern RE = Pattern.compile("(?<=[bt])re(?=s?$)");
    private static final Pattern ENCE = Pattern.compile("(?<=en)ce(?=s?$)");
    private static final Pattern OGUE = Pattern.compile("ogue(?=s?$)");
    private static final Pattern DIPHTHONG = Pattern.compile("ae|oe(?=[a-z])");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1");

    private Spelling() {}

    /** Whether two different keys are one word in two spellings; a letter doubled or not counts too ("travelled", "traveled"). */
    static boolean isSame(String asked, String found) {
        return of(asked).equals(of(found));
    }

    /** A form for all spellings; no word by itself. */
    static String of(String key) {
        String form = WORDS.getOrDefault(key, key);
        form = OUR.matcher(form).replaceAll("or");
        form = ISE.matcher(form).replaceAll("iz");
        form = RE.matcher(form).replaceAll("er");
        form = ENCE.matcher(form).replaceAll("se");
        form = OGUE.matcher(form).replaceAll("og");
        form = DIPHTHONG.matcher(form).replaceAll("e");
        return DOUBLED.matcher(form).replaceAll("$1");
    }
}
