package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Under which account PostgreSQL runs: it refuses to run as root. */
sealed interface ServerAccount {
    /** The words that make a program run under this account. */
    List<String> command(List<String> program);

    /** Lets this account own what it has to write. */
    default void own(Path path) throws IOException, InterruptedException {}

    /**
     * Finds an account that works here.
     *
     * @throws DatabaseException if this process is root and can put nothing on to be less
     */
    static ServerAccount detect() throws IOException, InterruptedException {
        if (!isRoot()) {
            return new Own();
        }
        if (works(new Namespace().command(List.of("true")))) {
            return new Namespace();
        }
        if (works(new Nobody().command(List.of("true")))) {
            return new Nobody();
        }
        throw new DatabaseException(
                "PostgreSQL does not run as root, and neither `unshare -U` nor `setpriv` works here."
                        + " Start the service as another user, or give a database in quarkus.datasource.jdbc.url.");
    }

    private static boolean isRoot() throws IOException {
        Object owner = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        return owner.equals(0);
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            return ProgramRun.run(command).succeeded();
        } catch (IOException e) {
            // No such program: one way less.
            return false;
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> program) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(program);
        return words;
    }

    /** The account that this process has. */
    record Own() implements ServerAccount {
        @Override
        public List<String> command(List<String> program) {
            return program;
        }
    }

    /** Root, seen as nobody from inside a user namespace: files stay root's. */
    record Namespace() implements ServerAccount {
        @Override
        public List<String> command(List<String> program) {
            return prefixed(List.of("unshare", "-U"), program);
        }
    }

    /** The user nobody, for root where namespaces are forbidden, as in most containers. */
    record Nobody() implements ServerAccount {
        private static final String ID = "65534";

        @Override
        public List<String> command(List<String> program) {
            return prefixed(List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups"), program);
        }

        @Override
        public void own(Path path) throws IOException, InterruptedException {
            ProgramRun.Outcome outcome = ProgramRun.run(List.of("chown", "-R", ID + ":" + ID, path.toString()));
            if (!outcome.succeeded()) {
                throw new DatabaseException(
                        "%s cannot be given to the user that runs PostgreSQL: %s".formatted(path, outcome.output()));
            }
        }
    }
}
