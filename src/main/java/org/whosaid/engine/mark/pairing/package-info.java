/** Which opening mark belongs to which closing mark: the cheapest hypothesis wins. */
@NullMarked
package org.whosaid.engine.mark.pairing;

import org.jspecify.annotations.NullMarked;
