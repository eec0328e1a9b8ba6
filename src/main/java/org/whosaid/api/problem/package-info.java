/** Errors as RFC 9457 problem details: one shape, made in one place, whatever failed. */
@NullMarked
package org.whosaid.api.problem;

import org.jspecify.annotations.NullMarked;
