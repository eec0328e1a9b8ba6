/** Words as they are compared: keys, numbers, contractions, spellings. */
@NullMarked
package org.whosaid.wording.word;

import org.jspecify.annotations.NullMarked;
