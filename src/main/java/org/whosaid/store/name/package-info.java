/** Names and roles compared: keys, likeness, short given names. */
@NullMarked
package org.whosaid.store.name;

import org.jspecify.annotations.NullMarked;
