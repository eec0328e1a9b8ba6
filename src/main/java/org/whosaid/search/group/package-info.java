/** The same quote over many articles, and wordings that are nearly the same. */
@NullMarked
package org.whosaid.search.group;

import org.jspecify.annotations.NullMarked;
