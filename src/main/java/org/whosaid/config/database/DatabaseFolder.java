package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The layout of the embedded database's folder. Knows files, and nothing of processes. */
record DatabaseFolder(Path root) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /**
     * Opens the folder, making it where it is missing.
     *
     * @throws DatabaseException if it cannot be written
     */
    static DatabaseFolder at(Path path) {
        try {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.notExists(absolute)) {
                Files.createDirectories(absolute);
                Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
            }
            probe(absolute);
            return new DatabaseFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw StartFailure.ofFolder(path, e);
        }
    }

    /** PostgreSQL cannot even write a log line on a full disk, so nobody would learn from it what is wrong. */
    private static void probe(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "writable", null);
        try {
            Files.write(file, new byte[64 * 1024]);
        } finally {
            Files.delete(file);
        }
    }

    Path data() {
        return root.resolve("data");
    }

    /** Where a new cluster is made; it becomes {@link #data()} only when it is complete. */
    Path unfinishedData() {
        return root.resolve("data.unfinished");
    }

    Path postmasterFile() {
        return data().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** Held while a server is started or stopped. */
    Path startLock() {
        return root.resolve("start.lock");
    }

    /** Held, shared, by every process that uses the server. */
    Path useLock() {
        return root.resolve("use.lock");
    }

    boolean hasData() {
        return Files.exists(data());
    }

    /** Refuses data that another major version made: a server of this one would not open it. */
    void requireMajorVersion(String major) throws IOException {
        Path versionFile = data().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new DatabaseException(
                    "%s does not contain PostgreSQL data (PG_VERSION is missing). Nothing was changed; restore it or move it away."
                            .formatted(data()));
        }
        String found = Files.readString(versionFile).strip();
        if (!found.equals(major)) {
            throw new DatabaseException(
                    "The data in %s was made by PostgreSQL %s, and this is PostgreSQL %s. Nothing was changed. Dump it with version %s and load it into a new folder (whosaid.database.folder)."
                            .formatted(data(), found, major, found));
        }
    }

    /** The password of the database's only role. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            throw new DatabaseException(
                    "%s is missing, and without it the data beside it cannot be opened. Restore the file."
                            .formatted(passwordFile()));
        }
        return Files.readString(passwordFile()).strip();
    }

    /** Makes a new random password that only the owner can read. */
    void createPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(passwordFile(), Base64.getUrlEncoder().encodeToString(random) + "\n");
    }

    /** Makes room for a new log; the last one is kept, for it may say why the server ended. */
    void keepPreviousLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), root.resolve("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines of the server's log, or nothing. */
    String logTail() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        String all = Files.readString(log());
        return all.substring(Math.max(0, all.length() - 1_500)).strip();
    }
}
