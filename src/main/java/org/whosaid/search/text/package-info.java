/** Searched words as PostgreSQL’s full text search understands them. */
@NullMarked
package org.whosaid.search.text;

import org.jspecify.annotations.NullMarked;
