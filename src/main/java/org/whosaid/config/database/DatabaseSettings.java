package org.whosaid.config.database;

import java.nio.file.Path;

/**
 * Where the embedded database lives.
 *
 * @param folder data, binaries, password and log; made where it is missing
 * @param port on the loopback interface; 0 for any free one
 */
public record DatabaseSettings(Path folder, int port) {
    public DatabaseSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("whosaid.database.port %d is not a valid port".formatted(port));
        }
    }
}
