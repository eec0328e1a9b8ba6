/** Scores and marks to drafts of attributions: labels, segments, links. */
@NullMarked
package org.whosaid.engine.attribution.decode;

import org.jspecify.annotations.NullMarked;
