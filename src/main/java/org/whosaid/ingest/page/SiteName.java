package org.whosaid.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site, which many pages write before or behind the headline. */
final class SiteName {
    private static final Pattern LAST = Pattern.compile("(.+\\S)\\s+[|–—·»:-]\\s+([^|–—·»]+)");
    private static final Pattern FIRST = Pattern.compile("([^|–—·»:]+?)\\s*[|–—·»:]\\s+(\\S.+)");

    private SiteName() {}

    /**
     * The headline alone.
     *
     * @param headings the page's own headings: what one of them says is the headline
     */
    static String takenOutOf(String title, Optional<String> publisher, List<String> headings) {
        Matcher last = LAST.matcher(title);
        if (last.matches() && (isSame(last.group(2), publisher) || headings.contains(last.group(1)))) {
            return takenOutOf(last.group(1), publisher, headings);
        }
        Matcher first = FIRST.matcher(title);
        return first.matches() && (isSame(first.group(1), publisher) || headings.contains(first.group(2)))
                ? first.group(2)
                : title;
    }

    private static boolean isSame(String part, Optional<String> publisher) {
        return publisher.filter(name -> plain(name).equals(plain(part))).isPresent();
    }

    /** "The Quay Post", "quaypost.example" and "Quay Post" are the same. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst("\\.\\p{L}+$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
