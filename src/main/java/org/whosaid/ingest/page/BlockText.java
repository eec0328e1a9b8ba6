package org.whosaid.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes an element as plain text, with its blocks as lines. */
final class BlockText implements NodeFilter {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "hr");

    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "li",
            "main",
            "nav",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private final StringBuilder text = new StringBuilder();
    private int lineEnds;
    private boolean space;
    private int quotes;

    private BlockText() {}

    /** The text of an element, without {@link SilentElements}. */
    static String of(Element element) {
        BlockText writer = new BlockText();
        NodeTraversor.filter(writer, element);
        return writer.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            if (SilentElements.contain(element)) {
                separate(element.normalName());
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            separate(element.normalName());
            if (element.normalName().equals("q")) {
                write(--quotes % 2 == 0 ? '\u201D' : '\u2019');
            }
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        separate(element.normalName());
        if (element.normalName().equals("br")) {
            separate(Math.min(2, lineEnds + 1));
        } else if (element.normalName().equals("q")) {
            write(quotes++ % 2 == 0 ? '\u201C' : '\u2018');
        }
    }

    private void separate(String element) {
        if (PARAGRAPHS.contains(element)) {
            separate(2);
        } else if (LINES.contains(element)) {
            separate(1);
        }
    }

    private void separate(int ends) {
        lineEnds = Math.max(lineEnds, ends);
        space = false;
    }

    private void write(TextNode node) {
        boolean kept = node.parentNode() instanceof Element parent && isPreformatted(parent);
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (kept && c == '\n') {
                separate(Math.min(2, lineEnds + 1));
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                write(c);
            }
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre")
                || element.parent() != null && element.parent().normalName().equals("pre");
    }

    private void write(char c) {
        if (lineEnds > 0 && !text.isEmpty()) {
            text.append("\n\n", 0, lineEnds);
        } else if (space && !text.isEmpty()) {
            text.append(' ');
        }
        lineEnds = 0;
        space = false;
        text.append(c);
    }
}
