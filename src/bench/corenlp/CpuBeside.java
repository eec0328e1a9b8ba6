
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.engine.EngineOptions;
import org.whosaid.engine.ModelEngine;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.SourceText;

/**
 * CPU milliseconds from text to quotes with speakers, for each article, one thread. The readers take turns article by article, so that
 * a processor whose pace changes is as fast for one as for the other. What is counted is the process' time, its collector and compiler
 * included; a first pass over all articles warms and is not counted.
 */
final class CpuBeside {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CpuBeside() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = texts(Path.of(arguments[0]));
        Map<String, Consumer<String>> readers = Stream.of(arguments)
                .skip(1)
                .collect(Collectors.toMap(name -> name, CpuBeside::reader));
        Map<String, double[]> milliseconds = readers.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> new double[texts.size()]));
        texts.forEach(text -> readers.values().forEach(reader -> reader.accept(text)));
        for (int article = 0; article < texts.size(); article++) {
            for (String name : readers.keySet()) {
                long before = PROCESS.getProcessCpuTime();
                readers.get(name).accept(texts.get(article));
                milliseconds.get(name)[article] = (PROCESS.getProcessCpuTime() - before) / 1e6;
            }
        }
        long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d words; the process held %.0f MB at most%n",
                texts.size(),
                words,
                mostResidentMegabytes());
        milliseconds.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "%s: %.0f CPU ms an article in the median, %.0f for 1,000 words%n",
                name,
                Arrays.stream(each).sorted().toArray()[each.length / 2],
                1000 * Arrays.stream(each).sum() / words));
    }

    private static List<String> texts(Path articles) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(articles)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> text(json, line))
                    .toList();
        }
    }

    private static String text(ObjectMapper json, String line) {
        try {
            return json.readTree(line).get("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<String> reader(String name) {
        return switch (name) {
            case "whosaid" -> whosaid();
            case "corenlp" -> coreNlp();
            default -> throw new IllegalArgumentException("whosaid or corenlp, not " + name);
        };
    }

    private static Consumer<String> whosaid() {
        QuoteEngine engine = ModelEngine.load(new EngineOptions(Optional.empty(), 1));
        return text -> engine.analyse(SourceText.of(text));
    }

    /** What CoreNLP's documentation names as required for quotes with speakers. */
    private static Consumer<String> coreNlp() {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        options.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
        return text -> pipeline.annotate(new CoreDocument(text));
    }

    private static double mostResidentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
