/** Pages that find quotes and speakers, and those that show and decide who a speaker is. */
@NullMarked
package org.whosaid.page.search;

import org.jspecify.annotations.NullMarked;
