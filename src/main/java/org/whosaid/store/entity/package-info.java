/** Rows as Hibernate maps them. */
@NullMarked
package org.whosaid.store.entity;

import org.jspecify.annotations.NullMarked;
