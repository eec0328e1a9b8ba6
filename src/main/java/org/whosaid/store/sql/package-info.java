/** SQL queries whose types JPA does not carry on. */
@NullMarked
package org.whosaid.store.sql;

import org.jspecify.annotations.NullMarked;
