package org.whosaid.ingest.page;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line below the headline that names the writer: it is about the article, and "By Ann Orr" would be read as one of its sentences. */
final class Byline {
    /** It stands above the first paragraph, with the headline, a date and the like. */
    private static final int LAST_LINE = 6;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String LINKS = ",? (?:(?:and|&|van|von|der|den|de|da|di|la|el|al|bin) )*";
    private static final Pattern NAMES = Pattern.compile("(?:By|BY|by)\\s+(" + NAME + "(?:" + LINKS + NAME + "){1,5})");

    private Byline() {}

    /** The text without the line; the same text where there is none. */
    static String takenOutOf(String text, Optional<String> byline) {
        return lineIn(text, byline)
                .map(line -> text.substring(0, line.start())
                        + text.substring(line.end()).replaceFirst("^\\n+", ""))
                .orElse(text);
    }

    /** The names that it gives in plain sight. */
    static Optional<String> in(String text) {
        return lineIn(text, Optional.empty()).map(line -> {
            Matcher names = NAMES.matcher(line.group());
            return names.matches() ? names.group(1) : line.group();
        });
    }

    private static Optional<MatchResult> lineIn(String text, Optional<String> byline) {
        return LINE.matcher(text)
                .results()
                .limit(LAST_LINE)
                .filter(line -> isByline(line.group().strip(), byline))
                .findFirst();
    }

    private static boolean isByline(String line, Optional<String> byline) {
        return NAMES.matcher(line).matches()
                || byline.filter(names -> line.equalsIgnoreCase(names) || line.equalsIgnoreCase("by " + names))
                        .isPresent();
    }
}
