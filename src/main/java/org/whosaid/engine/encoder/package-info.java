/** Text to word pieces, windows of them through the ONNX model, and back: label, link and source scores for each piece. */
@NullMarked
package org.whosaid.engine.encoder;

import org.jspecify.annotations.NullMarked;
