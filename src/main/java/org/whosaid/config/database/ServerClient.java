package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Talks to the server itself, before any pool is there. */
record ServerClient(int port, String password) {
    static final String DATABASE = "whosaid";

    private static final String WRONG_PASSWORD = "28P01";

    DatabaseAccess access() {
        return new DatabaseAccess(url(DATABASE), PostgresServer.ROLE, password);
    }

    /**
     * Whether the server accepts connections now, and works on this data.
     *
     * @throws DatabaseException if it does not take our password
     */
    boolean answers(Path data) throws IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), data);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new DatabaseException(
                        "The PostgreSQL server on %s refuses the password in %s. Restore that file."
                                .formatted(data, data.resolveSibling("password")),
                        e);
            }
            // Still starting, or already stopping.
            return false;
        }
    }

    /** Makes the database, unless it is there. */
    void createDatabase() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet row =
                    statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(DATABASE))) {
                exists = row.next();
            }
            if (!exists) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new DatabaseException("The database %s cannot be made: %s".formatted(DATABASE, e.getMessage()), e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", PostgresServer.ROLE);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        Connection connection = new Driver().connect(url("postgres"), properties);
        if (connection == null) {
            throw new SQLException("not a PostgreSQL address: " + url("postgres"));
        }
        return connection;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
