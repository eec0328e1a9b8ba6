package org.whosaid.document;

/**
 * An irregularity of a document or a quote, as it is kept.
 *
 * @param code the stable name
 * @param message one sentence for a reader
 */
public record TextWarning(String code, Passage passage, String message) {}
