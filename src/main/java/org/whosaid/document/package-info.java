/**
 * One model of a document: what is known of an article, what the engine says about it, and both as they are kept. Records between engine,
 * store and interface, without rows and without JSON of clients.
 */
@NullMarked
package org.whosaid.document;

import org.jspecify.annotations.NullMarked;
