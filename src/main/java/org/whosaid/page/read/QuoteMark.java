package org.whosaid.page.read;

import org.whosaid.engine.text.Span;

/** A stretch of the text that belongs to a quote. */
record QuoteMark(ReadQuote quote, QuotePart part, Span span) {}
