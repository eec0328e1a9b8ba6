/** What is kept: documents, quotes and speakers in PostgreSQL, and how they are found there by their keys. */
@NullMarked
package org.whosaid.store;

import org.jspecify.annotations.NullMarked;
