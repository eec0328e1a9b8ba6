/** The OpenAPI description: what annotations would have to repeat at every operation is added here once. */
@NullMarked
package org.whosaid.api.description;

import org.jspecify.annotations.NullMarked;
