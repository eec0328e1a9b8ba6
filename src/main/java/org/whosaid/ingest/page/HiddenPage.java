package org.whosaid.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page that is hidden as a whole until a script shows it. */
final class HiddenPage implements NodeVisitor {
    /** Most of a page's words are there to be read. */
    private static final double MOST = 0.5;

    private final Deque<Long> lengths = new ArrayDeque<>();
    private final List<Element> hidden = new ArrayList<>();
    private final List<Long> hiddenLengths = new ArrayList<>();

    private HiddenPage() {
        lengths.push(0L);
    }

    /** Shows what holds most of the page's words although it is marked as not seen. Linear. */
    static void reveal(Element body) {
        HiddenPage page = new HiddenPage();
        NodeTraversor.traverse(page, body);
        for (int i = 0; i < page.hidden.size(); i++) {
            if (page.hiddenLengths.get(i) > MOST * page.lengths.element()) {
                page.hidden.get(i).removeAttr("hidden").removeAttr("style").removeAttr("aria-hidden");
            }
        }
    }

    @Override
    public void head(Node node, int depth) {
        lengths.push(
                node instanceof TextNode words
                        ? (long) words.getWholeText().strip().length()
                        : 0L);
    }

    @Override
    public void tail(Node node, int depth) {
        long length = lengths.pop();
        lengths.push(lengths.pop() + length);
        if (node instanceof Element element && element.attributesSize() > 0 && SilentElements.isUnseen(element)) {
            hidden.add(element);
            hiddenLengths.add(length);
        }
    }
}
