/** Attributions that the form of a text shows, whatever the model scores: the turns of a transcript, "quoted as saying", frames. */
@NullMarked
package org.whosaid.engine.attribution.form;

import org.jspecify.annotations.NullMarked;
