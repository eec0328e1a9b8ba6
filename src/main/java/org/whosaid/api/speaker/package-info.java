/** Speakers: listed, shown, renamed, merged and told apart. */
@NullMarked
package org.whosaid.api.speaker;

import org.jspecify.annotations.NullMarked;
