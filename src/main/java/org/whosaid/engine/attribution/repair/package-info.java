/** What the form of a sentence or line says against the decoded drafts: datelines, turns, broken lines. */
@NullMarked
package org.whosaid.engine.attribution.repair;

import org.jspecify.annotations.NullMarked;
