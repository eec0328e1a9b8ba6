/** The REST interface: resources that only translate, and the shapes that clients see. */
@NullMarked
package org.whosaid.api;

import org.jspecify.annotations.NullMarked;
