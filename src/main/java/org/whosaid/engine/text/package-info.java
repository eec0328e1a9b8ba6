/** The text as given, and the places in it. */
@NullMarked
package org.whosaid.engine.text;

import org.jspecify.annotations.NullMarked;
