/** Jobs and their lines. */
@NullMarked
package org.whosaid.store.job;

import org.jspecify.annotations.NullMarked;
