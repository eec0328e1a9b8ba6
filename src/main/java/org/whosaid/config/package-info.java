/** Settings, and what is made from them at the start. */
@NullMarked
package org.whosaid.config;

import org.jspecify.annotations.NullMarked;
