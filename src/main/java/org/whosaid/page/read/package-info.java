/** The page that shows an article with its quotes, and the way in: a text that is pasted, files that are sent. */
@NullMarked
package org.whosaid.page.read;

import org.jspecify.annotations.NullMarked;
