package org.whosaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked for. */
record CommandLine(boolean help, boolean text, boolean resolve, Optional<Path> model, int threads, List<Path> files) {
    static final String HELP = """
            Finds who said what.

            usage: Analyse [--threads N] [--model FILE] [--resolve] [FILE...]   < articles.jsonl > quotes.jsonl
                   Analyse --text [FILE...]                                     < article.txt

            A line of input is {"id": ..., "text": ...}; a line of output, in the same order, is
              {"id", "quotes": [{"content", "source", "cue": [[start, end], ...], "kind", "speaker", "type", "confidence", ...}], "warnings"}
            with offsets in Unicode code points, end exclusive. A line that cannot be read gives {"id", "error"}, and the run goes on.

              --text       the input is plain text; prints for a person to read
              --resolve    lines carry "quotes" with "content", "source" and "cue": keep them and only name their speakers
              --threads N  texts read at once (default: one for each processor)
              --model FILE a model in place of the bundled one
              --help       this""";

    CommandLine {
        files = List.copyOf(files);
    }

    /**
     * @throws IllegalArgumentException if an option is unknown or lacks its value; the message is for the caller
     */
    static CommandLine parse(String... arguments) {
        boolean help = false;
        boolean text = false;
        boolean resolve = false;
        Optional<Path> model = Optional.empty();
        int threads = Runtime.getRuntime().availableProcessors();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--help" -> help = true;
                case "--text" -> text = true;
                case "--resolve" -> resolve = true;
                case "--model" -> model = Optional.of(Path.of(value(arguments, i++)));
                case "--threads" -> threads = number(value(arguments, i++));
                default -> files.add(file(arguments[i]));
            }
        }
        if (text && resolve) {
            throw new IllegalArgumentException("--text and --resolve do not go together.");
        }
        return new CommandLine(help, text, resolve, model, threads, files);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[option] + " needs a value.");
        }
        return arguments[option + 1];
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new IllegalArgumentException("--threads takes a whole number from 1, not " + text + ".");
    }

    private static Path file(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("Unknown option: " + argument);
        }
        return Path.of(argument);
    }
}
