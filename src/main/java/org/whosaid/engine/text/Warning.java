package org.whosaid.engine.text;

/** An irregularity found in a text, with the span that shows it: the reader must know when words in marks are not verbatim. */
public record Warning(WarningCode code, Span span) {}
