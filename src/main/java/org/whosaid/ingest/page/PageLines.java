package org.whosaid.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes an element as plain text, with its blocks as lines. For one thread. */
final class PageLines implements NodeFilter {
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

    private static final String OPENING_MARKS = "\"“”„«»‘’'";

    /** An initial that is set apart begins the word that follows it. */
    private static final Pattern INITIAL = Pattern.compile("(?i).*drop-?cap.*");

    private final Element root;
    private final LibraryPick pick;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element container;
    private int linkDepth;
    private int captionDepth;
    private int captioned;
    private int linked;
    private double picked;
    private int lineEnds;
    private int lineEndsBefore;
    private boolean space;
    private int quotes;

    private PageLines(Element root, LibraryPick pick) {
        this.root = root;
        this.container = root;
        this.pick = pick;
    }

    /** The lines of an element, without {@link SilentElements}. Linear. */
    static List<PageLine> of(Element element, LibraryPick pick) {
        PageLines writer = new PageLines(element, pick);
        NodeTraversor.filter(writer, element);
        writer.endLine();
        return List.copyOf(writer.lines);
    }

    /** The text of lines. */
    static String text(List<PageLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PageLine line : lines) {
            if (!text.isEmpty()) {
                text.append(line.beginsParagraph() ? "\n\n" : "\n");
            }
            text.append(line.text());
        }
        return text.toString();
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
            captionDepth -= ForeignElements.isCaption(element) ? 1 : 0;
            if (element.normalName().equals("q") && drawsMarks(element)) {
                write(--quotes % 2 == 0 ? '\u201D' : '\u2019', element, 1);
            } else if (element.normalName().equals("a") && element.hasAttr("href")) {
                linkDepth--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        separate(element.normalName());
        captionDepth += ForeignElements.isCaption(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            separate(Math.min(2, lineEnds + 1));
        } else if (element.normalName().equals("q") && drawsMarks(element)) {
            write(quotes++ % 2 == 0 ? '\u201C' : '\u2018', element, 1);
        } else if (element.normalName().equals("a") && element.hasAttr("href")) {
            linkDepth++;
        }
    }

    /** A browser draws them in any case; but where the author has written marks too, the reader of the text needs them once. */
    private static boolean drawsMarks(Element q) {
        String words = q.text();
        return words.isEmpty() || OPENING_MARKS.indexOf(words.charAt(0)) < 0;
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
        if (!(node.parentNode() instanceof Element parent)) {
            return;
        }
        boolean kept = isPreformatted(parent);
        double share = pick.shareOf(parent);
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (kept && c == '\n') {
                separate(Math.min(2, lineEnds + 1));
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                write(c, parent, share);
            }
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre")
                || element.parent() != null && element.parent().normalName().equals("pre");
    }

    private void write(char c, Element parent, double share) {
        if (lineEnds > 0) {
            endLine();
        } else if (space && !text.isEmpty()) {
            text.append(' ');
        }
        if (text.isEmpty()) {
            container = blockAround(parent);
        }
        space = false;
        text.append(c);
        linked += linkDepth > 0 ? 1 : 0;
        captioned += captionDepth > 0 ? 1 : 0;
        picked += share;
    }

    private Element blockAround(Element element) {
        Element block = element;
        while (!block.equals(root) && block.parent() != null && !isBlock(block)) {
            block = block.parent();
        }
        return block;
    }

    private static boolean isBlock(Element element) {
        return PARAGRAPHS.contains(element.normalName()) || LINES.contains(element.normalName());
    }

    private void endLine() {
        if (text.length() > 0
                && text.length() <= 2
                && INITIAL.matcher(container.className()).matches()) {
            lineEnds = 0;
            return;
        }
        if (!text.isEmpty()) {
            lines.add(new PageLine(
                    text.toString(), container, lineEndsBefore > 1, linked, (int) Math.round(picked), captioned));
            text.setLength(0);
            lineEndsBefore = 0;
            linked = 0;
            captioned = 0;
            picked = 0;
        }
        lineEndsBefore = Math.max(lineEndsBefore, lineEnds);
        lineEnds = 0;
    }
}
