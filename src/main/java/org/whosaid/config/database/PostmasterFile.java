package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL writes into {@code postmaster.pid}: the process, and where it listens. The file outlives a killed server, and its
 * number may meanwhile belong to somebody else.
 *
 * @param pid of the server that wrote it
 * @param port 0 where the server had not come so far yet
 */
record PostmasterFile(Path path, long pid, int port) {
    /** Reads the file; empty where there is none, or none that can be understood. */
    static Optional<PostmasterFile> read(Path path) throws IOException {
        try {
            List<String> lines = Files.readAllLines(path);
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            return Optional.of(
                    new PostmasterFile(path, Long.parseLong(lines.get(0).strip()), port));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the process is alive and a PostgreSQL server that works in this file's folder. */
    boolean isServerAlive() {
        return ProcessHandle.of(pid).filter(this::isServer).isPresent();
    }

    private boolean isServer(ProcessHandle process) {
        boolean postgres =
                process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
        return postgres && worksHere();
    }

    private boolean worksHere() {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), path.resolveSibling("."));
        } catch (IOException e) {
            // Ended meanwhile, or of a user whose processes we may not see: not ours in either case.
            return false;
        }
    }

    boolean isTakenByAnother() {
        return ProcessHandle.of(pid).isPresent() && !isServerAlive();
    }

    /**
     * Takes away the number that now belongs to somebody else, for which PostgreSQL would refuse to start. Only the number: the
     * lines after it let PostgreSQL see that orphaned workers still use the data, and that check must stay.
     */
    void disown() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        lines.set(0, Long.toString(ended.pid()));
        Files.write(path, lines);
    }
}
