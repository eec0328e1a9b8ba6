package org.whosaid.config.database;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.whosaid.config.database.ProgramRun.Outcome;

/** Tells a person why there is no database, from what the system or PostgreSQL printed. */
enum StartFailure {
    FULL_DISK("The disk that holds %s is full. Free some space and start again; what was committed is safe."),
    TAKEN_PORT(
            "The port for the database in %s is taken by another program. Choose another one in whosaid.database.port, or 0 for any free one."),
    FOLDER_NOT_WRITABLE(
            "The database folder %s cannot be written. Name another one in whosaid.database.folder, or give a database in quarkus.datasource.jdbc.url."),
    OTHER("PostgreSQL does not start on %s.");

    private final String explanation;

    StartFailure(String explanation) {
        this.explanation = explanation;
    }

    /** A program of PostgreSQL failed. */
    static DatabaseException of(DatabaseFolder folder, Outcome outcome) throws IOException {
        String printed = outcome.output() + "\n" + folder.logTail();
        return recognised(printed, OTHER).explain(folder.root(), printed, null);
    }

    /** Something around the start of PostgreSQL failed. */
    static DatabaseException of(DatabaseFolder folder, IOException cause) {
        return recognised(cause.toString(), OTHER).explain(folder.root(), cause.toString(), cause);
    }

    /** The folder does not take a file. */
    static DatabaseException ofFolder(Path folder, IOException cause) {
        return recognised(cause.toString(), FOLDER_NOT_WRITABLE).explain(folder, cause.toString(), cause);
    }

    private static StartFailure recognised(String printed, StartFailure otherwise) {
        if (printed.contains("No space left on device")) {
            return FULL_DISK;
        }
        return printed.contains("Address already in use") ? TAKEN_PORT : otherwise;
    }

    private DatabaseException explain(Path folder, String printed, @Nullable Throwable cause) {
        return new DatabaseException(explanation.formatted(folder) + " It said:\n" + printed.strip(), cause);
    }
}
