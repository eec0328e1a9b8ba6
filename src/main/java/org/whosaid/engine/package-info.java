/** Finds in a text what is said and by whom: a plain Java library, thread-safe and without state between calls. */
@NullMarked
package org.whosaid.engine;

import org.jspecify.annotations.NullMarked;
