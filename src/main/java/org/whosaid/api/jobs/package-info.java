/** Jobs: what goes on after its request was answered. */
@NullMarked
package org.whosaid.api.jobs;

import org.jspecify.annotations.NullMarked;
