/** What is written down of changes and never changed: what became of quotes, what people decided of speakers, and later analyses. */
@NullMarked
package org.whosaid.document.history;

import org.jspecify.annotations.NullMarked;
