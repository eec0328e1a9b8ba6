/** The engine over files and standard input, without Quarkus. */
@NullMarked
package org.whosaid.cli;

import org.jspecify.annotations.NullMarked;
