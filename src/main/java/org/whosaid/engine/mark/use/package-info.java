/** What a pair of marks is used for: speech, a title, or a word held at a distance. */
@NullMarked
package org.whosaid.engine.mark.use;

import org.jspecify.annotations.NullMarked;
