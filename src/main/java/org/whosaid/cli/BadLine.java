package org.whosaid.cli;

/** A line of input that cannot be worked on; the message says why, for the answer's "error". */
final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message);
    }
}
