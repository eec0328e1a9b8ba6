/** The sentence around a content, and whether it says that the words were said. */
@NullMarked
package org.whosaid.engine.attribution.assertion;

import org.jspecify.annotations.NullMarked;
