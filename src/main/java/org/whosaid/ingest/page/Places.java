package org.whosaid.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements in which an article's paragraphs stand. */
final class Places {
    /** An item of a list stands in the list, which stands where the paragraphs do. */
    private static final int LEVELS = 3;

    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    private Places() {}

    static Places of(List<PageLine> paragraphs) {
        Places places = new Places();
        for (PageLine line : paragraphs) {
            Element parent = line.container().parent();
            places.elements.add(
                    parent == null || !line.container().normalName().equals("p") ? line.container() : parent);
        }
        return places;
    }

    /** Adds the elements around the paragraphs, up to the parent of the one that holds them all. */
    void addAround(List<PageLine> paragraphs, Element all) {
        for (PageLine line : paragraphs) {
            Element around = line.container();
            while (!around.equals(all) && around.parent() != null) {
                around = around.parent();
                elements.add(around);
            }
        }
        if (all.parent() != null) {
            elements.add(all.parent());
        }
    }

    /** Whether a line stands where paragraphs do. */
    boolean hold(PageLine line) {
        Element around = line.container();
        for (int i = 0; i < LEVELS && around != null; i++) {
            if (elements.contains(around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** Whether a line is a neighbour of paragraphs. */
    boolean holdParentOf(PageLine line) {
        Element parent = line.container().parent();
        return parent != null && elements.contains(parent);
    }

    static Element commonAncestor(Element one, Element other) {
        Element ancestor = one;
        while (ancestor.parent() != null && !contains(ancestor, other)) {
            ancestor = ancestor.parent();
        }
        return ancestor;
    }

    private static boolean contains(Element ancestor, Element element) {
        Element around = element;
        while (around != null && !around.equals(ancestor)) {
            around = around.parent();
        }
        return around != null;
    }
}
