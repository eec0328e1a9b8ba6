/** Corrections of quotes: the requests, the resources, the history and the training export. */
@NullMarked
package org.whosaid.api.correction;

import org.jspecify.annotations.NullMarked;
