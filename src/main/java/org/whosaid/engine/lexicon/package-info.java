/** English words by what they are or do, in resource files with comments, read by one loader. */
@NullMarked
package org.whosaid.engine.lexicon;

import org.jspecify.annotations.NullMarked;
