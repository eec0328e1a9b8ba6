package org.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents, as far as tests look into them. */
final class MarkdownDocuments {
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    private MarkdownDocuments() {}

    /** README and all documents beside it. */
    static List<Path> all() throws IOException {
        try (Stream<Path> documents = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            documents.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    static String read(Path document) {
        try {
            return Files.readString(document, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names by which a link reaches the headings of a document. */
    static List<String> anchors(String document) {
        return HEADING.matcher(withoutCode(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    static String withoutCode(String document) {
        return FENCED.matcher(document).replaceAll("");
    }

    /** The fenced blocks of a section, in order. */
    static List<Block> blocks(String document, String heading) {
        String begin = "\n## " + heading + "\n";
        int from = document.indexOf(begin) + begin.length();
        int end = document.indexOf("\n## ", from);
        Matcher fenced = FENCED.matcher(document.substring(from, end));
        List<Block> blocks = new ArrayList<>();
        while (fenced.find()) {
            blocks.add(new Block(fenced.group(1), fenced.group(2)));
        }
        return blocks;
    }

    /** A fenced block and its language. */
    record Block(String language, String text) {}
}
