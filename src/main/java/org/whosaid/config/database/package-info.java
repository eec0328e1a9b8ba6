/** PostgreSQL inside the service's own folder, for whoever brings no database along. */
@NullMarked
package org.whosaid.config.database;

import org.jspecify.annotations.NullMarked;
