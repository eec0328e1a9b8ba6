/** The fact-checker's question, "did X say Y?": candidates from the store, compared word by word, a verdict with its evidence. */
@NullMarked
package org.whosaid.verify;

import org.jspecify.annotations.NullMarked;
