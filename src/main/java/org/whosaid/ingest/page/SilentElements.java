package org.whosaid.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is not read as part of an article: what is not seen, what is clicked, what stands beside it. */
final class SilentElements {
    private static final Set<String> NAMES = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "dialog",
            "menu",
            "del",
            "s",
            "strike",
            "amp-sidebar",
            "amp-lightbox",
            "amp-consent",
            "amp-ad",
            "amp-user-notification");

    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");

    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** For those who have the page read to them: "Image caption", "opens in a new window". */
    private static final Pattern READ_ALOUD = Pattern.compile(
            "(?i)(?:^|\\s)(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden|u-hidden-visually)(?:\\s|$)");

    private SilentElements() {}

    static boolean contain(Element element) {
        String name = element.normalName();
        if (name.equals("html") || name.equals("body")) {
            return false;
        }
        return NAMES.contains(name) && !namesWhoIsQuoted(element)
                || isHeaderOfPage(element)
                || element.attributesSize() > 0 && isMarkedSilent(element);
    }

    /** Takes them out. */
    static void removeFrom(Element element) {
        List<Element> silent = new ArrayList<>();
        for (Element inside : element.getAllElements()) {
            if (contain(inside)) {
                silent.add(inside);
            }
        }
        silent.forEach(Element::remove);
    }

    /** The footer of a quotation has its speaker. */
    private static boolean namesWhoIsQuoted(Element element) {
        return element.normalName().equals("footer") && element.closest("blockquote") != null;
    }

    private static boolean isMarkedSilent(Element element) {
        return isUnseen(element)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || READ_ALOUD.matcher(element.className()).find() && !isReadInsteadOfSeen(element);
    }

    static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || UNSEEN.matcher(element.attr("style")).find();
    }

    /** A decorated initial is hidden from those who listen, and its word is spoken instead. */
    private static boolean isReadInsteadOfSeen(Element element) {
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        return before != null && before.attr("aria-hidden").equalsIgnoreCase("true")
                || after != null && after.attr("aria-hidden").equalsIgnoreCase("true");
    }

    /** An article has a header of its own, with the headline; the page's stands near its top. */
    private static boolean isHeaderOfPage(Element element) {
        Element parent = element.parent();
        if (!element.normalName().equals("header") || parent == null) {
            return false;
        }
        return parent.normalName().equals("body")
                || parent.normalName().equals("div")
                        && parent.parent() != null
                        && parent.parent().normalName().equals("body");
    }
}
