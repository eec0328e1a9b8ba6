package org.whosaid.engine.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java");

    /** Not word lists by name: what the generator in src/train/python writes, and the engine's version. */
    private static final Set<String> OTHERS = Set.of("given-names.txt", "kinds.txt", "words.txt", "version.txt");

    /** Their order says something. */
    private static final Set<String> ORDERED = Set.of(
            "kinship.family",
            "months",
            "number-words.ordinals",
            "number-words.tens",
            "number-words.up-to-nineteen",
            "tokenizer.endings",
            "us-states.spellings",
            "weekdays");

    private static final Pattern READ = Pattern.compile("\\.(?:set|list|map|pairs)\\(\\s*\"([a-z.-]+)\"\\)");
    private static final Pattern CLASS_READ = Pattern.compile("classes\\.has\\(\"([a-z-]+)\"");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("org/whosaid"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !OTHERS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_list_is_read_by_a_class_of_its_room_or_taken_up_by_another_list(Path file) throws IOException {
        // Given
        String code = code(room(file));
        String including = allFiles();

        // When
        List<String> unread = lists(file).names().stream()
                .filter(name -> !code.contains('"' + name + '"')
                        && !code.contains('"' + stem(name) + "\" + StableName")
                        && !including.matches("(?s).*\\s\\+" + Pattern.quote(name) + "\\s.*"))
                .toList();

        // Then
        assertThat(lists(file).names()).hasSizeGreaterThan(3);
        assertThat(unread).isEmpty();
    }

    @Test
    void every_list_that_a_class_reads_is_there() throws IOException {
        // Given
        Set<String> there = new HashSet<>();
        for (Path file : files()) {
            there.addAll(lists(file).names());
        }
        there.addAll(WordLists.beside(WordLists.class, "words.txt").names());

        // When
        String code = code(CODE);
        Set<String> read = Stream.of(READ, CLASS_READ)
                .flatMap(pattern -> pattern.matcher(code).results().map((MatchResult call) -> call.group(1)))
                .collect(toCollection(TreeSet::new));

        // Then
        assertThat(read).hasSizeGreaterThan(100);
        assertThat(there).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_list_is_empty_or_has_a_word_twice(Path file) {
        WordLists lists = lists(file);
        assertThat(lists.names())
                .allSatisfy(name -> assertThat(lists.list(name))
                        .as(name)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank)
                        .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void lists_are_sorted_unless_their_order_says_something(Path file) throws IOException {
        Stream.of(Files.readString(file, UTF_8).split("\n(?=#[^ ])"))
                .skip(1)
                .map(list ->
                        Arrays.asList(list.replaceAll("(?m)^# .*$", "").strip().split("\\s+")))
                .filter(list -> !ORDERED.contains(list.get(0).substring(1)))
                .forEach(list -> assertThat(list.stream()
                                .skip(1)
                                .filter(word -> !word.startsWith("+"))
                                .toList())
                        .as(list.get(0))
                        .isSorted());
    }

    @Test
    void lists_take_up_those_of_english() {
        assertThat(WordLists.SPEAKER.set("appointments.be"))
                .containsExactlyInAnyOrder("are", "be", "been", "being", "got", "is", "was", "were");
    }

    @Test
    void a_map_has_the_values_of_its_keys_in_their_order() {
        // Given
        WordLists lists = WordLists.beside(WordListsTest.class, "examples.txt");

        // When
        Map<String, List<String>> map = lists.map("several");
        Map<String, String> pairs = lists.pairs("one");

        // Then
        assertThat(map)
                .containsExactlyInAnyOrderEntriesOf(Map.of("go", List.of("went", "gone"), "run", List.of("ran")));
        assertThat(pairs).isEqualTo(Map.of("can't", "can not"));
    }

    @Test
    void an_entry_without_a_value_is_an_error() {
        assertThatThrownBy(() ->
                        WordLists.beside(WordListsTest.class, "examples.txt").map("words"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words")
                .hasMessageContaining("key=value");
    }

    @Test
    void several_values_are_no_pair() {
        assertThatThrownBy(() ->
                        WordLists.beside(WordListsTest.class, "examples.txt").pairs("several"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("go");
    }

    @Test
    void an_unknown_list_is_an_error_that_names_those_there_are() {
        assertThatThrownBy(() -> WordLists.MARK.set("no-such-list"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-list")
                .hasMessageContaining("reporting-verbs");
    }

    @Test
    void a_missing_file_is_an_error() {
        assertThatThrownBy(() -> WordLists.beside(WordListsTest.class, "no-such-file.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such-file.txt");
    }

    @Test
    void a_list_that_stands_twice_is_an_error() {
        assertThatThrownBy(() -> WordLists.beside(WordListsTest.class, "twice.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("again");
    }

    private static WordLists lists(Path file) {
        return WordLists.beside(WordLists.class, "/" + RESOURCES.relativize(file));
    }

    /** A file of the lexicon is for its stage, by its name, or for all; any other file for the package beside which it lies. */
    private static Path room(Path file) {
        Path folder = CODE.resolve(RESOURCES.relativize(file.getParent()));
        String stage = file.getFileName().toString().replace(".txt", "");
        Path engine = folder.getParent().resolve(stage);
        boolean isLexicon = folder.endsWith("engine/lexicon");
        if (isLexicon) {
            return stage.equals("titles") ? engine.resolveSibling("speaker") : Files.exists(engine) ? engine : CODE;
        }
        return folder.endsWith("store/name") ? folder.getParent() : folder;
    }

    /** "word-class." of "word-class.negation": an enumeration reads a list for each of its constants. */
    private static String stem(String name) {
        return name.substring(0, name.indexOf('.') + 1);
    }

    private static String allFiles() throws IOException {
        StringBuilder words = new StringBuilder();
        for (Path file : files()) {
            words.append(Files.readString(file, UTF_8)).append('\n');
        }
        return words.toString();
    }

    private static String code(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(WordListsTest::read)
                    .collect(joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
