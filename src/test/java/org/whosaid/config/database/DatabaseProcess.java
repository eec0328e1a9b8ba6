package org.whosaid.config.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process that uses the embedded database: one that a test may end as it likes. */
public final class DatabaseProcess implements AutoCloseable {
    private final Process process;
    private final List<String> answer;

    private DatabaseProcess(Process process) throws IOException {
        this.process = process;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> read = new ArrayList<>();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            read.add(line);
        }
        this.answer = read;
    }

    /** Opens the database, says how that went, and uses it until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        try {
            DatabaseAccess access =
                    EmbeddedDatabase.open(new DatabaseSettings(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
            System.out.println("open\n%s\n%s\n%s\n.".formatted(access.url(), access.user(), access.password()));
        } catch (DatabaseException e) {
            System.out.println("failed\n" + e.getMessage() + "\n.");
        }
        System.in.read();
    }

    static DatabaseProcess start(Path folder, int port, String... prefix) {
        List<String> words = new ArrayList<>(List.of(prefix));
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseProcess.class.getName(),
                folder.toString(),
                Integer.toString(port)));
        try {
            return new DatabaseProcess(new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a folder, and waits until the database is open. */
    public static DatabaseProcess start(Path folder) {
        return start(folder, 0);
    }

    boolean isOpen() {
        return answer.get(0).equals("open");
    }

    /** Why it failed. */
    String message() {
        return String.join("\n", answer.subList(1, answer.size()));
    }

    /** How to reach the database. */
    public DatabaseAccess access() {
        if (!isOpen()) {
            throw new IllegalStateException(message());
        }
        return new DatabaseAccess(answer.get(1), answer.get(2), answer.get(3));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(access().url(), access().user(), access().password());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
