package org.whosaid.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much work a page would be for a library whose time grows with the square of some of its parts. */
final class PageSize implements NodeVisitor {
    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_CHILDREN = 2_000;

    /** Characters times their depth; a long report has some two millions. */
    private static final long MOST_READING = 10_000_000;

    private int elements;
    private int children;
    private long reading;

    private PageSize() {}

    static boolean isLarge(Element page) {
        PageSize size = new PageSize();
        NodeTraversor.traverse(size, page);
        return size.elements > MOST_ELEMENTS || size.children > MOST_CHILDREN || size.reading > MOST_READING;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            reading += (long) depth * words.getWholeText().length();
        } else if (node instanceof Element) {
            elements++;
            children = Math.max(children, node.childNodeSize());
        }
    }
}
