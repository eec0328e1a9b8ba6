/** Pages for people who work at a desk: what they share. Each page's own package asks the same services as the interface. */
@NullMarked
package org.whosaid.page;

import org.jspecify.annotations.NullMarked;
