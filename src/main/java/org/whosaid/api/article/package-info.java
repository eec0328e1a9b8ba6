/** An article as a request carries it: text or page, metadata, given quotes. */
@NullMarked
package org.whosaid.api.article;

import org.jspecify.annotations.NullMarked;
