package org.whosaid.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements whose class or id says that they stand beside the article's text. */
final class ForeignElements {
    /** A word of a class: parts of {@code wp-caption-text}, {@code newsCaption}, {@code related_links}. */
    private static final Pattern PART = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})");

    private static final Set<String> CAPTIONS =
            Set.of("caption", "captions", "credit", "credits", "copyright", "figcaption", "cutline");

    /** Who wrote it and when. */
    private static final Set<String> ABOUT = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "date",
            "dateline",
            "meta",
            "posted",
            "pubdate",
            "published",
            "timestamp");

    private static final Set<String> PULLED = Set.of("pullquote", "pulled", "pull");

    private static final Set<String> BESIDE = Set.of(
            "advert",
            "advertisement",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "disqus",
            "hovercard",
            "newsletter",
            "outbrain",
            "pagination",
            "popover",
            "popup",
            "promo",
            "promos",
            "recirc",
            "recirculation",
            "related",
            "respond",
            "share",
            "sharedaddy",
            "sharing",
            "sidebar",
            "signup",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "taboola",
            "toolbar",
            "tooltips",
            "tooltip",
            "trending",
            "zergnet");

    /** Their names tell of the page's kind. */
    private static final Set<String> WHOLE = Set.of("#root", "html", "body", "main", "article");

    /** What stands beside an article is less than the article. */
    private static final double SMALL = 0.4;

    private ForeignElements() {}

    static boolean isCaption(Element element) {
        return !namesWhoIsQuoted(element) && (element.normalName().equals("figcaption") || isNamed(element, CAPTIONS));
    }

    /** A quotation in a figure has its speaker in the caption. */
    private static boolean namesWhoIsQuoted(Element element) {
        Element before = element.previousElementSibling();
        return element.normalName().equals("figcaption")
                && before != null
                && (before.normalName().equals("blockquote")
                        || before.normalName().equals("q"));
    }

    static boolean isAboutArticle(Element element) {
        return isNamed(element, ABOUT);
    }

    static boolean isPullQuote(Element element) {
        return element.normalName().equals("blockquote") || isNamed(element, PULLED);
    }

    static boolean standsBeside(Element element) {
        return isNamed(element, BESIDE);
    }

    private static boolean isNamed(Element element, Set<String> parts) {
        if (WHOLE.contains(element.normalName())) {
            return false;
        }
        return element.hasAttr("class") && hasPart(element.className(), parts)
                || element.hasAttr("id") && hasPart(element.id(), parts);
    }

    private static boolean hasPart(String name, Set<String> parts) {
        for (String one : name.split("\\s+")) {
            // With a colon it says how something looks: "hover:underline".
            if (one.indexOf(':') < 0
                    && PART.matcher(one)
                            .results()
                            .map(part -> part.group().toLowerCase(Locale.ROOT))
                            .anyMatch(parts::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Takes out what stands beside. */
    static void removeFrom(Element page) {
        int all = page.text().length();
        List<Element> foreign = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (standsBeside(element) && !isIn(element, foreign)) {
                foreign.add(element);
            }
        }
        for (Element element : foreign) {
            if (element.text().length() < SMALL * all) {
                element.remove();
            }
        }
    }

    private static boolean isIn(Element element, List<Element> foreign) {
        if (foreign.isEmpty()) {
            return false;
        }
        Element last = foreign.get(foreign.size() - 1);
        Element around = element.parent();
        while (around != null && !around.equals(last)) {
            around = around.parent();
        }
        return around != null;
    }
}
