/** What a draft's quotes ask of the store. */
@NullMarked
package org.whosaid.verify.draft;

import org.jspecify.annotations.NullMarked;
