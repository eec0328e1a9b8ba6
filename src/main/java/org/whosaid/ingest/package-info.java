/** From an article as it is given, through the engine, to the store; the same text twice is the same document. */
@NullMarked
package org.whosaid.ingest;

import org.jspecify.annotations.NullMarked;
