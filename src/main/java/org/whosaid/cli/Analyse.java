package org.whosaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.whosaid.engine.EngineOptions;
import org.whosaid.engine.ModelEngine;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.encoder.ModelUnusable;
import org.whosaid.engine.text.InputLine;
import org.whosaid.engine.text.SourceText;

/** Reads texts from standard input or files and writes who said what; {@code --help} tells how. */
public final class Analyse {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Analyse(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Analyse(System.in, out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    /** The exit status: 0, 1 where input or model could not be read, 2 for a wrong call. */
    int run(String... arguments) {
        try {
            CommandLine line = CommandLine.parse(arguments);
            if (line.help()) {
                out.println(CommandLine.HELP);
                return 0;
            }
            return run(line);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("Try --help.");
            return MISUSED;
        } catch (NoSuchFileException e) {
            err.println("File not found: " + e.getMessage() + ".");
            return FAILED;
        } catch (ModelUnusable | IOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private int run(CommandLine line) throws IOException {
        if (line.text()) {
            try (QuoteEngine engine = engine(line)) {
                return print(line, engine);
            }
        }
        try (ArticleReader reader = line.resolve() ? new ResolvingReader() : new AnalysingReader(engine(line))) {
            return eachLine(line, new JsonLines(reader, line.threads()));
        }
    }

    private static QuoteEngine engine(CommandLine line) {
        return ModelEngine.load(new EngineOptions(line.model(), line.threads()));
    }

    private int eachLine(CommandLine line, JsonLines lines) throws IOException {
        if (line.files().isEmpty()) {
            lines.copy(in, out);
        }
        for (Path file : line.files()) {
            try (InputStream articles = Files.newInputStream(file)) {
                lines.copy(articles, out);
            }
        }
        return 0;
    }

    private int print(CommandLine line, QuoteEngine engine) throws IOException {
        AnalysisPrintout printout = new AnalysisPrintout(out);
        if (line.files().isEmpty()) {
            printout.print(engine.analyse(text(in.readAllBytes(), "standard input")));
        }
        for (Path file : line.files()) {
            printout.print(engine.analyse(text(Files.readAllBytes(file), file.toString())));
        }
        return 0;
    }

    private static SourceText text(byte[] bytes, String name) throws IOException {
        try {
            return SourceText.of(InputLine.strictUtf8(bytes));
        } catch (CharacterCodingException e) {
            throw new IOException(name + " is not UTF-8", e);
        }
    }
}
