package org.whosaid.config.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that runs and ends. */
final class ProgramRun {
    /** How a program ended. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private ProgramRun() {}

    /** Runs a program; its output and error output come back together. */
    static Outcome run(List<String> words) throws IOException, InterruptedException {
        Process process = builder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }

    static ProcessBuilder builder(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        // Settings that somebody made for another PostgreSQL on this machine.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
