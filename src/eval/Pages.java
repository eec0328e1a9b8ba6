import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.whosaid.ingest.page.HtmlArticle;

/**
 * How much of an article is taken out of its page, and how much else; {@code src/eval/pages.sh FOLDER} runs it.
 *
 * <p>A folder with {@code ground-truth.json} is measured as the article-extraction-benchmark does: bags of four successive words, means over pages. A folder
 * with {@code NAME/source.html} and {@code NAME/expected.html} is measured in words: the share of the expected ones that are found, the share of ours that are not
 * expected.
 */
public final class Pages {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LOWEST = 10;

    private record Page(String name, String html, String expected) {}

    private record Result(String name, double precision, double recall) {
        double f() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> options = List.of(arguments).subList(1, arguments.length);
        boolean isBenchmark = Files.exists(folder.resolve("ground-truth.json"));
        List<Result> results = new ArrayList<>();
        for (Page page : isBenchmark ? benchmark(folder) : expected(folder)) {
            int half = Math.floorMod(page.name.hashCode(), 2);
            if (!options.contains("--half") || options.contains(half == 0 ? "first" : "second")) {
                String found = HtmlArticle.of(page.html, "").text();
                if (options.contains("--texts")) {
                    Path texts = Files.createDirectories(Path.of(options.get(options.indexOf("--texts") + 1)));
                    Files.writeString(texts.resolve(page.name + ".txt"), found);
                }
                results.add(compared(page, found, isBenchmark ? 4 : 1));
            }
        }
        report(results, isBenchmark);
    }

    private static void report(List<Result> results, boolean isBenchmark) {
        double precision = results.stream().mapToDouble(Result::precision).filter(p -> p >= 0).average().orElse(0);
        double recall = results.stream().mapToDouble(Result::recall).average().orElse(0);
        String line = isBenchmark
                ? String.format(
                        Locale.ROOT,
                        "precision %.3f recall %.3f F1 %.3f",
                        precision,
                        recall,
                        2 * precision * recall / (precision + recall))
                : String.format(Locale.ROOT, "expected words found %.3f, words added %.3f", recall, 1 - precision);
        System.out.println(results.size() + " pages: " + line);
        results.stream()
                .sorted(Comparator.comparingDouble(Result::f))
                .limit(LOWEST)
                .forEach(r -> System.out.printf(
                        Locale.ROOT, "  precision %.3f recall %.3f %s%n", r.precision, r.recall, r.name));
    }

    private static Result compared(Page page, String found, int length) {
        Map<String, Integer> truth = bag(page.expected, length);
        Map<String, Integer> ours = bag(found, length);
        double hits = truth.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), ours.getOrDefault(entry.getKey(), 0)))
                .sum();
        int said = sum(ours);
        int meant = sum(truth);
        return new Result(page.name, said == 0 ? -1 : hits / said, meant == 0 ? 1 : hits / meant);
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> bag(String text, int length) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i < (words.isEmpty() ? 0 : Math.max(1, words.size() - length + 1)); i++) {
            bag.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + length))), 1, Integer::sum);
        }
        return bag;
    }

    private static List<Page> benchmark(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        JsonNode truth = new ObjectMapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            try (InputStream html = new GZIPInputStream(Files.newInputStream(file))) {
                String page = new String(html.readAllBytes(), StandardCharsets.UTF_8);
                pages.add(new Page(entry.getKey(), page, entry.getValue().path("articleBody").asText()));
            }
        }
        return pages;
    }

    private static List<Page> expected(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path source : files.filter(f -> f.endsWith("source.html")).sorted().toList()) {
                String expected = Jsoup.parse(Files.readString(source.resolveSibling("expected.html"))).text();
                pages.add(new Page(source.getParent().getFileName().toString(), Files.readString(source), expected));
            }
        }
        return pages;
    }
}
