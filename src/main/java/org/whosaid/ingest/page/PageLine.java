package org.whosaid.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A line of a page as a reader sees it, with what tells whether it is the article's. Immutable.
 *
 * @param text its words, white space folded
 * @param container the block that it stands in
 * @param beginsParagraph whether a blank line parts it from the line before
 * @param linked how many of its characters stand in links
 * @param captioned how many stand in what is named a caption
 * @param picked how many of its characters the library took for the article's
 */
record PageLine(String text, Element container, boolean beginsParagraph, int linked, int picked, int captioned) {
    /** A shorter line may be anything: a headline, a menu, a name. */
    private static final int LONG = 80;

    private static final double MOSTLY = 0.5;
    private static final double HARDLY = 0.3;
    private static final double MOSTLY_LINKED = 0.8;

    /** Whether it is a paragraph of running text, as hardly anything but an article has. */
    boolean isLong() {
        return text.length() >= LONG && linked <= HARDLY * text.length();
    }

    boolean isPicked() {
        return picked >= MOSTLY * length();
    }

    boolean isLink() {
        return linked >= MOSTLY_LINKED * length();
    }

    boolean isCaption() {
        return captioned >= MOSTLY * length();
    }

    /** Without spaces, as linked and picked are counted. */
    int length() {
        return (int) text.chars().filter(c -> c != ' ').count();
    }

    boolean isIn(Element element) {
        Element around = container;
        while (around != null && !around.equals(element)) {
            around = around.parent();
        }
        return around != null;
    }
}
