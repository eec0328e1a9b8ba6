/** Corrections at the desk: each is one form that can be sent by a key, and refused if a colleague was faster. */
@NullMarked
package org.whosaid.page.correct;

import org.jspecify.annotations.NullMarked;
