/** Scores and quotation marks to attributions: source, cue and content. */
@NullMarked
package org.whosaid.engine.attribution;

import org.jspecify.annotations.NullMarked;
