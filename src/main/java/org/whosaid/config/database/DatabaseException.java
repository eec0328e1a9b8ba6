package org.whosaid.config.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be had; the message tells a person why, and what to do. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
