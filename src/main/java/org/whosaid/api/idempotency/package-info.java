/** Idempotency-Key: a request that is sent again, because its answer was lost, is answered again and not done again. */
@NullMarked
package org.whosaid.api.idempotency;

import org.jspecify.annotations.NullMarked;
