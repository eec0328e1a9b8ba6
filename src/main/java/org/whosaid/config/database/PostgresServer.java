package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.config.database.ProgramRun.Outcome;

/**
 * Makes, starts and stops a PostgreSQL server on one folder.
 *
 * <p>It listens on the loopback interface only, asks for a password by SCRAM, and syncs what it commits.
 */
record PostgresServer(DatabaseFolder folder, PostgresBinaries binaries, ServerAccount account) {
    static final String ROLE = "whosaid";

    /** Recovery after a crash may take its time; it must not be cut short. */
    private static final int START_SECONDS = 300;

    /** Makes a new, empty cluster. */
    void create() throws IOException, InterruptedException {
        PostgresBinaries.delete(folder.unfinishedData());
        folder.createPassword();
        account.own(folder.root());
        Outcome outcome = ProgramRun.run(account.command(List.of(
                program("initdb"),
                "--pgdata=" + folder.unfinishedData(),
                "--username=" + ROLE,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order everywhere, whatever C library the machine has.
                "--locale-provider=builtin",
                "--locale=C.UTF-8")));
        if (!outcome.succeeded()) {
            throw StartFailure.of(folder, outcome);
        }
        Files.move(folder.unfinishedData(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server, and waits until it answers. */
    void start(int port) throws IOException, InterruptedException {
        account.own(folder.root());
        folder.keepPreviousLog();
        List<String> words = List.of(
                program("pg_ctl"),
                "start",
                "--pgdata=" + folder.data(),
                "--log=" + folder.log(),
                "--wait",
                "--timeout=" + START_SECONDS,
                "--silent",
                "--options=" + settings(port));
        Outcome outcome = ProgramRun.run(account.command(words));
        if (!outcome.succeeded()) {
            throw StartFailure.of(folder, outcome);
        }
    }

    /**
     * The commands that stop the server, gentlest first: the first one waits for every client to leave, the second sends them
     * away. Each loses nothing that was committed.
     */
    List<List<String>> stopCommands() {
        return List.of(stopCommand("smart", 5), stopCommand("fast", 60));
    }

    private List<String> stopCommand(String mode, int seconds) {
        return account.command(List.of(
                program("pg_ctl"),
                "stop",
                "--pgdata=" + folder.data(),
                "--mode=" + mode,
                "--wait",
                "--timeout=" + seconds,
                "--silent"));
    }

    private static String settings(int port) {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "log_checkpoints=off",
                // Statements carry the texts of articles; they do not belong in a log.
                "log_min_error_statement=panic"));
        settings.replaceAll(setting -> "-c " + setting);
        return String.join(" ", settings);
    }

    private String program(String name) {
        Path program = binaries.program(name);
        return program.toString();
    }
}
