package org.whosaid.engine.attribution;

/** How much of an attribution's content stands in quotation marks: all, part, or none of it. */
public enum QuoteKind {
    DIRECT,
    MIXED,
    INDIRECT
}
