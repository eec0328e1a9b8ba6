/** What HTTP asks of every resource: bodies, media types, preferences, entity tags. */
@NullMarked
package org.whosaid.api.http;

import org.jspecify.annotations.NullMarked;
