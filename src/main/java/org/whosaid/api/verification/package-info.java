/** “Did X say Y?”: questions in, verdicts with their evidence out. */
@NullMarked
package org.whosaid.api.verification;

import org.jspecify.annotations.NullMarked;
