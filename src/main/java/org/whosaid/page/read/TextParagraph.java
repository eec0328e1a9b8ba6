package org.whosaid.page.read;

import java.util.List;

/**
 * A paragraph as it is shown.
 *
 * @param start in UTF-16 units of the article's text, as scripts count
 * @param isContinued whether it is a later piece of a paragraph too long to be shown at once
 */
public record TextParagraph(int start, boolean isContinued, List<TextRun> runs) {
    public TextParagraph {
        runs = List.copyOf(runs);
    }
}
