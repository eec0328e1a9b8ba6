package org.whosaid.config.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartFailureTest {
    private static final DatabaseFolder FOLDER = new DatabaseFolder(Path.of("/var/lib/whosaid"));

    @Test
    void a_full_disk_is_called_a_full_disk() {
        // When
        DatabaseException failure = StartFailure.of(FOLDER, new IOException("No space left on device"));

        // Then
        assertThat(failure)
                .hasMessageStartingWith("The disk that holds /var/lib/whosaid is full.")
                .hasMessageContaining("what was committed is safe");
    }

    @Test
    void what_nobody_foresaw_is_passed_on_as_it_was_printed() {
        // When
        DatabaseException failure = StartFailure.of(FOLDER, new IOException("gremlins"));

        // Then
        assertThat(failure)
                .hasMessageStartingWith("PostgreSQL does not start on /var/lib/whosaid.")
                .hasMessageContaining("gremlins");
    }
}
