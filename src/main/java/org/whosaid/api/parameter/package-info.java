/** Query parameters, read strictly: every mistake is gathered and reported in one answer. */
@NullMarked
package org.whosaid.api.parameter;

import org.jspecify.annotations.NullMarked;
