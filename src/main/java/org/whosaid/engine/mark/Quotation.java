package org.whosaid.engine.mark;

import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.Span;

/**
 * A stretch of text between quotation marks, within one paragraph.
 *
 * @param span marks included; where the closing mark is missing, up to the reporter's clause that ends the paragraph, to the next
 *     quotation, or to the paragraph's end
 * @param inner without the marks
 * @param depth 0 for the outermost
 * @param use whether these marks may hold speech at all
 * @param continues whether it opens anew what the paragraph before left open on purpose
 * @param closed whether a closing mark was found
 */
public record Quotation(Span span, Span inner, int depth, MarkUse use, boolean continues, boolean closed) {}
