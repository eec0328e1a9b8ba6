/** The page that asks whether somebody said something. */
@NullMarked
package org.whosaid.page.ask;

import org.jspecify.annotations.NullMarked;
