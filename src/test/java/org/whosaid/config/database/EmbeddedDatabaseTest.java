package org.whosaid.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The embedded database as its users meet it: processes that come, go and get killed. */
class EmbeddedDatabaseTest {
    private static final Path FOLDERS = Path.of("target", "database-tests").toAbsolutePath();

    private static final Path TEMPLATE = FOLDERS.resolve("template");

    private Path folder;

    @BeforeAll
    static void makeOneDatabase() throws IOException {
        PostgresBinaries.delete(FOLDERS);
        DatabaseProcess.start(TEMPLATE).close();
    }

    @BeforeEach
    void copyTheDatabase(TestInfo test) throws IOException, InterruptedException {
        folder = Files.createDirectory(
                FOLDERS.resolve(test.getTestMethod().orElseThrow().getName()));
        List<Path> copied = List.of(TEMPLATE.resolve("data"), TEMPLATE.resolve("password"));
        for (Path path : copied) {
            ProgramRun.run(List.of("cp", "-a", path.toString(), folder.toString()));
        }
        Path binaries = PostgresBinaries.in(TEMPLATE).home();
        Files.createSymbolicLink(folder.resolve(binaries.getFileName()), binaries);
    }

    @AfterEach
    void leaveNothing() throws IOException {
        PostmasterFile.read(folder.resolve("data/postmaster.pid"))
                .filter(PostmasterFile::isServerAlive)
                .flatMap(server -> ProcessHandle.of(server.pid()))
                .ifPresent(EmbeddedDatabaseTest::killAndWait);
        PostgresBinaries.delete(folder);
    }

    @Test
    void a_fresh_database_is_safe_and_private() throws SQLException, IOException {
        // Given
        Path fresh = folder.resolve("fresh");

        // When
        try (DatabaseProcess process = DatabaseProcess.start(fresh);
                Connection connection = process.connect()) {
            // Then
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "unix_socket_directories")).isEmpty();
            assertThat(setting(connection, "server_version")).isEqualTo(PostgresBinaries.VERSION);
            assertThat(hostRules(connection)).containsOnly("scram-sha-256");
            assertThat(permissions(fresh.resolve("password"))).isEqualTo("rw-------");
            assertThat(permissions(fresh.resolve("data"))).isEqualTo("rwx------");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        // Given
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            String url = process.access().url();

            // When, Then
            assertThatThrownBy(() -> DriverManager.getConnection(url, "whosaid", "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void an_orderly_end_stops_the_server_and_a_restart_finds_the_row() throws SQLException {
        // Given
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            keepRow(process);
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(rows(process)).containsExactly("kept");
        }
    }

    @Test
    void the_server_of_a_killed_process_is_taken_over() throws SQLException, InterruptedException, IOException {
        // Given
        DatabaseProcess killed = DatabaseProcess.start(folder);
        keepRow(killed);
        long server = serverPid();
        killed.kill();

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(serverPid()).isEqualTo(server);
            assertThat(process.access().url()).isEqualTo(killed.access().url());
            assertThat(rows(process)).containsExactly("kept");
        }
        assertThat(folder.resolve("data/postmaster.pid"))
                .as("after the server's second user left")
                .doesNotExist();
    }

    @Test
    void a_stale_pid_file_is_no_hindrance() throws SQLException, InterruptedException, IOException {
        // Given
        killProcessAndServer();

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(rows(process)).containsExactly("kept");
        }
    }

    @Test
    void a_pid_that_another_program_has_now_is_no_hindrance() throws SQLException, InterruptedException, IOException {
        // Given
        killProcessAndServer();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        writePid(stranger.pid());

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(rows(process)).containsExactly("kept");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void two_processes_share_the_server_and_the_last_one_stops_it() throws SQLException, IOException {
        // Given
        DatabaseProcess first = DatabaseProcess.start(folder);
        try (DatabaseProcess second = DatabaseProcess.start(folder)) {
            assertThat(second.access()).isEqualTo(first.access());

            // When
            first.close();

            // Then
            keepRow(second);
            assertThat(rows(second)).containsExactly("kept");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws SQLException, IOException {
        // Given
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            keepRow(process);
        }
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(process.message())
                    .contains("was made by PostgreSQL 17", "this is PostgreSQL 18", "Nothing was changed");
        }
        Files.writeString(folder.resolve("data/PG_VERSION"), "18\n");
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            assertThat(rows(process)).containsExactly("kept");
        }
    }

    @Test
    void a_taken_port_is_named_and_nothing_is_lost() throws IOException, SQLException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            try (DatabaseProcess process = DatabaseProcess.start(folder, other.getLocalPort())) {
                // Then
                assertThat(process.message()).contains("is taken by another program", "whosaid.database.port");
            }
        }
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            keepRow(process);
            assertThat(rows(process)).containsExactly("kept");
        }
    }

    @Test
    void a_lost_password_file_is_explained() throws IOException {
        // Given
        DatabaseProcess.start(folder).close();
        Files.delete(folder.resolve("password"));

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder)) {
            // Then
            assertThat(process.message()).contains("password is missing", "Restore the file");
        }
    }

    @Test
    void a_user_who_is_not_root_may_run_it() throws SQLException {
        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder, 0, asOrdinaryUser())) {
            // Then
            keepRow(process);
            assertThat(rows(process)).containsExactly("kept");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        // Given
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));

        // When
        try (DatabaseProcess process = DatabaseProcess.start(folder, 0, asOrdinaryUser())) {
            // Then
            assertThat(process.message()).contains(folder + " cannot be written", "whosaid.database.folder");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String[] asOrdinaryUser() {
        boolean root = System.getProperty("user.name").equals("root");
        return root ? new String[] {"unshare", "-U"} : new String[0];
    }

    private void killProcessAndServer() throws SQLException, InterruptedException, IOException {
        DatabaseProcess killed = DatabaseProcess.start(folder);
        keepRow(killed);
        killed.kill();
        killAndWait(ProcessHandle.of(serverPid()).orElseThrow());
        assertThat(folder.resolve("data/postmaster.pid")).exists();
    }

    private static void killAndWait(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private long serverPid() throws IOException {
        return PostmasterFile.read(folder.resolve("data/postmaster.pid"))
                .orElseThrow()
                .pid();
    }

    private void writePid(long pid) throws IOException {
        Path file = folder.resolve("data/postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, Long.toString(pid));
        Files.write(file, lines);
    }

    private static void keepRow(DatabaseProcess process) throws SQLException {
        try (Connection connection = process.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (words text); INSERT INTO note VALUES ('kept')");
        }
    }

    private static List<String> rows(DatabaseProcess process) throws SQLException {
        try (Connection connection = process.connect()) {
            return column(connection, "SELECT words FROM note");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return column(connection, "SHOW " + name).get(0);
    }

    private static List<String> hostRules(Connection connection) throws SQLException {
        return column(connection, "SELECT auth_method FROM pg_hba_file_rules");
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
