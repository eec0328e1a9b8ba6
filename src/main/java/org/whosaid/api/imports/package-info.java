/** Imports over HTTP: lines of JSON in, lines of JSON out. */
@NullMarked
package org.whosaid.api.imports;

import org.jspecify.annotations.NullMarked;
