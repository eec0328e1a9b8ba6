/** What people decide about speakers: merged, told apart, renamed; never overwritten. */
@NullMarked
package org.whosaid.store.decision;

import org.jspecify.annotations.NullMarked;
