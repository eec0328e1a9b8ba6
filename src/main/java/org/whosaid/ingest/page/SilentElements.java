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
            "figcaption",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "dialog",
            "menu");

    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");

    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private SilentElements() {}

    static boolean contain(Element element) {
        String name = element.normalName();
        if (name.equals("html") || name.equals("body")) {
            return false;
        }
        return NAMES.contains(name)
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

    private static boolean isMarkedSilent(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || UNSEEN.matcher(element.attr("style")).find();
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
