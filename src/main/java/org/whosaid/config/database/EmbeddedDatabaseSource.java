package org.whosaid.config.database;

import io.quarkus.runtime.ExecutionMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives Quarkus its datasource: the embedded database where nobody named another one, else nothing at all.
 *
 * <p>A source of configuration, because the address is known only when the server runs, and the pool is made from configuration.
 */
public final class EmbeddedDatabaseSource implements ConfigSourceFactory {
    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Above environment variables: a user or password without a URL belongs to no database that we could reach. */
    private static final int ORDINAL = 500;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        // Quarkus asks while it packages and in static initialisation, too: an address of then would be dead later.
        return ExecutionMode.current() == ExecutionMode.RUNTIME_INIT ? atRuntime(context) : List.of();
    }

    static List<ConfigSource> atRuntime(ConfigSourceContext context) {
        if (value(context, URL).isPresent()) {
            return List.of();
        }
        DatabaseAccess access = EmbeddedDatabase.open(settings(context));
        Map<String, String> properties = Map.of(
                URL,
                access.url(),
                "quarkus.datasource.username",
                access.user(),
                "quarkus.datasource.password",
                access.password());
        return List.of(new PropertiesConfigSource(properties, "embedded database", ORDINAL));
    }

    private static DatabaseSettings settings(ConfigSourceContext context) {
        String folder = value(context, "whosaid.database.folder")
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".whosaid", "database")
                        .toString());
        String port = value(context, "whosaid.database.port").orElse("0");
        try {
            return new DatabaseSettings(Path.of(folder), Integer.parseInt(port));
        } catch (NumberFormatException e) {
            throw new DatabaseException("whosaid.database.port is not a number: " + port, e);
        }
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return Optional.ofNullable(value).map(ConfigValue::getValue).filter(text -> !text.isBlank());
    }
}
