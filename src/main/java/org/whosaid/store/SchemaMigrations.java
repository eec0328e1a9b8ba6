package org.whosaid.store;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables to the version of this service before anything else asks for them. Flyway is made here, not by Quarkus, which makes
 * it at each start, needed or not: a twentieth of a native one.
 */
@ApplicationScoped
class SchemaMigrations {
    /** The files of db/migration in their order, since a native executable cannot look into folders. */
    static final List<String> FILES = List.of(
            "V1__documents_quotes_speakers.sql",
            "V2__search.sql",
            "V4__speakers_across_articles.sql",
            "V5__corrections.sql",
            "V6__jobs_and_idempotency_keys.sql",
            "V7__words_with_facets.sql",
            "V8__assertions.sql",
            "V9__context.sql");

    private static final String FOLDER = "db/migration/";
    private static final int FIRST = 1;
    private static final String VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private final DataSource database;
    private final LaunchMode mode;

    SchemaMigrations(DataSource database, LaunchMode mode) {
        this.database = database;
        this.mode = mode;
    }

    /**
     * Flyway reads all of its files to find that nothing is to be done, which is what every start but the first finds; in dev mode and in
     * tests within one process it also sees that no file was changed after it ran.
     */
    void migrate(@Observes @Priority(FIRST) StartupEvent event) {
        if (mode != LaunchMode.NORMAL || !isNewest()) {
            flyway(database).migrate();
        }
    }

    /** Refuses a database that a newer service has changed: what that one wrote, this one does not know. */
    static Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .resourceProvider(new Files())
                .javaMigrationClassProvider(List::of)
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    private boolean isNewest() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(VERSION)) {
            return rows.next() && versionOf(FILES.get(FILES.size() - 1)).equals(rows.getString(1));
        } catch (SQLException e) {
            // A database without tables; what else is wrong with it Flyway says better.
            return false;
        }
    }

    private static String versionOf(String file) {
        return file.substring(1, file.indexOf("__"));
    }

    private static final class Files implements ResourceProvider {
        @Override
        @Nullable
        public LoadableResource getResource(String name) {
            return FILES.contains(name) ? new File(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return FILES.stream()
                    .filter(name ->
                            name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                    .<LoadableResource>map(File::new)
                    .toList();
        }
    }

    private static final class File extends LoadableResource {
        private final String name;

        File(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            String path = getAbsolutePath();
            return new InputStreamReader(
                    Objects.requireNonNull(SchemaMigrations.class.getResourceAsStream(path), path),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return "/" + FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        /** What the history calls the file; the same as Quarkus's Flyway called it in databases made by earlier versions. */
        @Override
        public String getRelativePath() {
            return FOLDER + name;
        }
    }
}
