package org.whosaid.config.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A PostgreSQL server of our own. It outlives a killed service, and the next start takes it over; an orderly end of the last service
 * that uses it stops it.
 */
public final class EmbeddedDatabase {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DatabaseFolder folder;
    private final PostgresServer server;

    private EmbeddedDatabase(DatabaseFolder folder, PostgresServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Finds the folder's server running, or starts it, making all that is missing. Blocks until the database can be used. Safe to
     * call from several processes at once.
     *
     * @throws DatabaseException if that cannot be; the message tells why and what to do
     */
    public static DatabaseAccess open(DatabaseSettings settings) {
        DatabaseFolder folder = DatabaseFolder.at(settings.folder());
        try (FileChannel file =
                        FileChannel.open(folder.startLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            if (folder.hasData()) {
                folder.requireMajorVersion(PostgresBinaries.MAJOR_VERSION);
            }
            PostgresServer server =
                    new PostgresServer(folder, PostgresBinaries.in(folder.root()), ServerAccount.detect());
            return new EmbeddedDatabase(folder, server).open(settings.port());
        } catch (IOException e) {
            throw StartFailure.of(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while starting the database in " + folder.root(), e);
        }
    }

    private DatabaseAccess open(int port) throws IOException, InterruptedException {
        Optional<ServerClient> running = running();
        ServerClient client = running.isPresent() ? running.get() : start(port);
        ServerUse.begin(server);
        client.createDatabase();
        return client.access();
    }

    private ServerClient start(int wantedPort) throws IOException, InterruptedException {
        if (!folder.hasData()) {
            server.create();
        }
        String password = folder.password();
        int port = wantedPort == 0 ? freePort() : wantedPort;
        server.start(port);
        ServerClient client = new ServerClient(port, password);
        if (!client.answers(folder.data())) {
            throw new DatabaseException("PostgreSQL started on %s, but does not answer at port %d. It said:%n%s"
                    .formatted(folder.root(), port, folder.logTail()));
        }
        return client;
    }

    /** The server that an earlier process left behind, or that another one uses. */
    private Optional<ServerClient> running() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.read(folder.postmasterFile());
            if (found.isEmpty() || !found.get().isServerAlive()) {
                return noneRunning(found);
            }
            // Only a process that was seen to be ours is shown the password.
            ServerClient client = new ServerClient(found.get().port(), folder.password());
            if (found.get().port() != 0 && client.answers(folder.data())) {
                return Optional.of(client);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseException(
                        "The PostgreSQL server with process id %d holds %s, but does not answer. Stop it, then start again."
                                .formatted(found.get().pid(), folder.data()));
            }
            Thread.sleep(100);
        }
    }

    private static Optional<ServerClient> noneRunning(Optional<PostmasterFile> leftBehind)
            throws IOException, InterruptedException {
        if (leftBehind.isPresent() && leftBehind.get().isTakenByAnother()) {
            leftBehind.get().disown();
        }
        return Optional.empty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
