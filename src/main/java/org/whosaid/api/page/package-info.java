/** Pages of lists as JSON, as lines of JSON and as CSV. */
@NullMarked
package org.whosaid.api.page;

import org.jspecify.annotations.NullMarked;
