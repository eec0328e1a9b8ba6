/** Who the source of an attribution is: mentions of one text, clustered and named. */
@NullMarked
package org.whosaid.engine.speaker;

import org.jspecify.annotations.NullMarked;
