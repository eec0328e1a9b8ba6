package org.whosaid.engine.encoder;

/** A model file that is missing, corrupt or made for another version of the engine; the message says which and what to do. */
public final class ModelUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelUnusable(String message) {
        super(message);
    }

    public ModelUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
