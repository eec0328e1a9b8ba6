package org.whosaid.verify.context;

import java.util.Optional;
import org.whosaid.document.Passage;

/**
 * The sentences around words of an article. Immutable. A sentence that is longer than what is read around the words is cut.
 *
 * @param before the sentence before; empty at the start of the article
 * @param sentences the whole sentences in which the words stand, with the reporter's clause
 * @param after the sentence after; empty at the end of the article
 */
public record QuoteContext(Optional<Passage> before, Passage sentences, Optional<Passage> after) {}
