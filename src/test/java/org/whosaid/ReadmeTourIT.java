package org.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.MarkdownDocuments.Block;

/** The README's tour, run as a newcomer runs it: each command in one shell, each answer as it is printed there. */
class ReadmeTourIT {
    private static final String HERE = "localhost:8080";
    private static final String END = "-- end of command --";

    @TempDir
    Path folder;

    @Test
    void every_command_answers_what_is_printed_below_it() throws IOException, InterruptedException {
        // Given
        List<Block> blocks =
                MarkdownDocuments.blocks(MarkdownDocuments.read(Path.of("README.md")), "A tour in five minutes");
        List<String> commands = texts(blocks, "sh");
        List<String> printed = texts(blocks, "json");
        assertThat(commands).hasSameSizeAs(printed).hasSizeGreaterThan(3);

        // When
        List<String> answers;
        try (PackagedService service = PackagedService.start(
                Map.of("WHOSAID_DATABASE_FOLDER", folder.resolve("database").toString()))) {
            answers = run(commands, "localhost:" + service.port());
        }

        // Then
        for (int i = 0; i < commands.size(); i++) {
            assertThat(answers.get(i)).as(commands.get(i)).containsSubsequence(fragments(printed.get(i)));
        }
    }

    private static List<String> texts(List<Block> blocks, String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    private static List<String> run(List<String> commands, String address) throws IOException, InterruptedException {
        String script = String.join("\necho '" + END + "'\n", commands).replace(HERE, address);
        Process shell = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return Stream.of(output.split(END)).map(ReadmeTourIT::withoutSpace).toList();
    }

    /** What stands between the marks of omission; the README has line breaks that an answer has not. */
    private static List<CharSequence> fragments(String printed) {
        return Stream.of(printed.split("…"))
                .map(ReadmeTourIT::withoutSpace)
                .filter(fragment -> !fragment.isEmpty())
                .map(CharSequence.class::cast)
                .toList();
    }

    private static String withoutSpace(String json) {
        return json.replaceAll("\\s", "");
    }
}
