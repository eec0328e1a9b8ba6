package org.whosaid.wording.word;

import org.whosaid.engine.text.Span;

/**
 * Where one passage of a quote ends and the next one begins. Immutable.
 *
 * @param span what parts the two in the printed text
 * @param between what the article has there: the reporter's clause; blank where a new paragraph goes on with the quotation
 */
public record PassageBreak(Span span, String between) {}
