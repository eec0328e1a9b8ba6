/** What a native executable does differently to start faster. */
@NullMarked
package org.whosaid.config.nativeimage;

import org.jspecify.annotations.NullMarked;
