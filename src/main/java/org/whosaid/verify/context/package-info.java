/** What stands around a quote in its article. */
@NullMarked
package org.whosaid.verify.context;

import org.jspecify.annotations.NullMarked;
