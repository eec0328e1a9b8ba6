/** What differs between the words that somebody asks about and the words that an article has: plain Java, without store or service. */
@NullMarked
package org.whosaid.wording;

import org.jspecify.annotations.NullMarked;
