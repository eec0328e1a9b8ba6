package org.whosaid.config.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseSourceTest {
    @Test
    void a_given_url_starts_no_database(@TempDir Path parent) {
        // Given
        Path folder = parent.resolve("database");
        ConfigSourceContext context = context(Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://db.example/whosaid",
                "whosaid.database.folder",
                folder.toString()));

        // When
        Iterable<ConfigSource> sources = EmbeddedDatabaseSource.atRuntime(context);

        // Then
        assertThat(sources).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void outside_of_the_start_of_the_service_nothing_is_started(@TempDir Path parent) {
        // Given
        Path folder = parent.resolve("database");
        ConfigSourceContext context = context(Map.of("whosaid.database.folder", folder.toString()));

        // When
        Iterable<ConfigSource> sources = new EmbeddedDatabaseSource().getConfigSources(context);

        // Then
        assertThat(sources).isEmpty();
        assertThat(folder).doesNotExist();
    }

    private static ConfigSourceContext context(Map<String, String> properties) {
        return new ConfigSourceContext() {
            @Override
            public ConfigValue getValue(String name) {
                return ConfigValue.builder()
                        .withName(name)
                        .withValue(properties.get(name))
                        .build();
            }

            @Override
            public Iterator<String> iterateNames() {
                return properties.keySet().iterator();
            }
        };
    }
}
