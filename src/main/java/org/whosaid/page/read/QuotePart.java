package org.whosaid.page.read;

/** What a stretch of the text is to a quote. */
enum QuotePart {
    CONTENT,
    CUE,
    SOURCE
}
