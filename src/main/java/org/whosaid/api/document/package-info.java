/** Documents and analyses: what is posted, kept, listed, deleted and analysed again. */
@NullMarked
package org.whosaid.api.document;

import org.jspecify.annotations.NullMarked;
