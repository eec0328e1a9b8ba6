package org.whosaid.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the version of this service before anything else asks for them. */
@ApplicationScoped
class Migrations {
    /** Of the newest file in db/migration. */
    static final String NEWEST = "7";

    private static final int FIRST = 1;
    private static final String VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private final DataSource database;
    private final Instance<Flyway> flyway;

    Migrations(DataSource database, Instance<Flyway> flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /** Flyway reads all of its files to find that nothing is to be done, which is what every start but the first finds. */
    void migrate(@Observes @Priority(FIRST) StartupEvent event) {
        if (!isNewest()) {
            flyway.get().migrate();
        }
    }

    private boolean isNewest() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(VERSION)) {
            return rows.next() && NEWEST.equals(rows.getString(1));
        } catch (SQLException e) {
            // A database without tables; what else is wrong with it Flyway says better.
            return false;
        }
    }
}
