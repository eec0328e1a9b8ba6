package org.whosaid.config.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * That this process uses the server of one folder. Several processes may; whichever ends last stops the server. The kernel counts
 * them, by shared locks on a file, so nobody has to clean up after a killed one.
 *
 * <p>{@link #run()} works at the very end of the process, when class loaders may be closed: it needs no class of ours but this one.
 */
final class ServerUse implements Runnable {
    private final String name;
    private final Path startLock;
    private final FileChannel channel;
    private final FileLock shared;
    private final List<ProcessBuilder> stopCommands;

    private ServerUse(PostgresServer server, String name, FileChannel channel) throws IOException {
        this.name = name;
        this.startLock = server.folder().startLock();
        this.channel = channel;
        this.shared = channel.lock(0, Long.MAX_VALUE, true);
        this.stopCommands =
                server.stopCommands().stream().map(ProgramRun::builder).toList();
    }

    /**
     * Notes the use, until this process ends. The second note of one process, after a reload in development, changes nothing.
     */
    static void begin(PostgresServer server) throws IOException {
        String name = "whosaid.database.in-use." + server.folder().root();
        // A system property, because it outlives a reload, which loads this class anew; and a second channel on the
        // file would
        // take the first one's lock away when it is closed.
        if (System.getProperties().putIfAbsent(name, "true") != null) {
            return;
        }
        FileChannel channel = FileChannel.open(
                server.folder().useLock(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
        Runtime.getRuntime().addShutdownHook(new Thread(new ServerUse(server, name, channel), "database-stop"));
    }

    /** Ends the use, and stops the server if nobody else uses it. */
    @Override
    public void run() {
        try (channel;
                FileChannel start = FileChannel.open(startLock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = awaitLock(start)) {
            shared.release();
            FileLock last = channel.tryLock();
            if (last != null) {
                stop();
            }
        } catch (IOException e) {
            System.err.println("The embedded database goes on running; the next start takes it over. " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.getProperties().remove(name);
        }
    }

    /** A start of this very process may be under way; Java refuses to wait for that one. */
    private static FileLock awaitLock(FileChannel file) throws IOException, InterruptedException {
        while (true) {
            try {
                return file.lock();
            } catch (OverlappingFileLockException e) {
                Thread.sleep(50);
            }
        }
    }

    private void stop() throws IOException, InterruptedException {
        for (ProcessBuilder command : stopCommands) {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() == 0) {
                return;
            }
        }
    }
}
