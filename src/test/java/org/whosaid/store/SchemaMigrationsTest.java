package org.whosaid.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaMigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    private final Configuration flyway =
            SchemaMigrations.flyway(new PGSimpleDataSource()).getConfiguration();

    @Test
    void all_files_are_listed_in_their_order() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            // Given
            List<String> names = files.map(file -> file.getFileName().toString())
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))))
                    .toList();

            // Then
            assertThat(SchemaMigrations.FILES).isEqualTo(names);
        }
    }

    @Test
    void flyway_reads_the_files_as_they_are() throws IOException {
        // When
        Collection<LoadableResource> found = flyway.getResourceProvider().getResources("V", new String[] {".sql"});

        // Then
        assertThat(found).extracting(LoadableResource::getFilename).isEqualTo(SchemaMigrations.FILES);
        assertThat(found)
                .as("names that the history of older databases has")
                .extracting(LoadableResource::getRelativePath)
                .isEqualTo(SchemaMigrations.FILES.stream()
                        .map("db/migration/"::concat)
                        .toList());
        for (LoadableResource file : found) {
            assertThat(read(file)).isEqualTo(Files.readString(FOLDER.resolve(file.getFilename())));
        }
    }

    @Test
    void what_a_newer_service_did_is_not_passed_over() {
        assertThat(flyway.getIgnoreMigrationPatterns()).isEmpty();
    }

    private static String read(LoadableResource file) throws IOException {
        try (Reader reader = file.read()) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
