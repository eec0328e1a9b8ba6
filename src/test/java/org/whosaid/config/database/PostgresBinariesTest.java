package org.whosaid.config.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @Test
    void the_version_that_names_the_folder_is_the_version_inside(@TempDir Path folder) throws Exception {
        // Given
        PostgresBinaries binaries = PostgresBinaries.in(folder);

        // When
        ProgramRun.Outcome outcome =
                ProgramRun.run(List.of(binaries.program("postgres").toString(), "--version"));

        // Then
        assertThat(outcome.output()).isEqualTo("postgres (PostgreSQL) " + PostgresBinaries.VERSION);
    }
}
