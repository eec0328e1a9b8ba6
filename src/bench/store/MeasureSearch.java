
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long searches take over HTTP, one client, one after the other. Each shape is asked with other words, speakers, papers and times each
 * time, taken from quotes of the store at random; what warms up is not counted.
 */
public final class MeasureSearch {
    private static final int WARM_UP = 30;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMMON = List.of(
            "trump", "clinton", "people", "campaign", "president", "country", "women", "support", "america", "states");
    private static final List<String> RARE = List.of(
            "archipelago", "tribunal", "plumber", "telescope", "harvest", "orchestra", "avalanche", "glacier", "submarine", "violin");

    private final String service;
    private final Random random = new Random(7);
    private final List<JsonNode> samples = new ArrayList<>();

    private MeasureSearch(String service) {
        this.service = service;
    }

    /** Arguments: address of the service, requests for each shape. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            System.err.println("arguments: http://localhost:8080 REQUESTS");
            System.exit(2);
        }
        MeasureSearch measurement = new MeasureSearch(arguments[0]);
        measurement.takeSamples();
        int requests = Integer.parseInt(arguments[1]);
        System.out.println("| ms | p50 | p95 | p99 | found on a page |\n| --- | --- | --- | --- | --- |");
        for (Supplier<String> shape : measurement.shapes().values()) {
            measurement.warmUp(shape);
        }
        for (Map.Entry<String, Supplier<String>> shape : measurement.shapes().entrySet()) {
            measurement.measure(shape.getKey(), shape.getValue(), requests);
        }
    }

    /** Quotes of all times. */
    private void takeSamples() throws IOException, InterruptedException {
        for (int month = 1; month <= 30; month++) {
            String to = "%d-%02d-15".formatted(2024 + (month - 1) / 12, (month - 1) % 12 + 1);
            get("/v1/quotes?limit=100&to=" + to).get("quotes").forEach(samples::add);
        }
    }

    private Map<String, Supplier<String>> shapes() {
        Map<String, Supplier<String>> shapes = new LinkedHashMap<>();
        shapes.put("a common word", () -> "/v1/quotes?q=" + any(COMMON));
        shapes.put("a rare word", () -> "/v1/quotes?q=" + any(RARE));
        shapes.put("two words of a quote", () -> "/v1/quotes?q=" + encoded(words(1) + " " + words(1)));
        shapes.put("a phrase", () -> "/v1/quotes?q=" + encoded("\"" + words(3) + "\""));
        shapes.put("a prefix", () -> "/v1/quotes?q=" + encoded(prefix() + "*"));
        shapes.put("a common word of a speaker, by name", () -> "/v1/quotes?q=" + any(COMMON) + "&speaker=" + encoded(speaker("/name")));
        shapes.put(
                "a common word of a speaker, by surname",
                () -> "/v1/quotes?q=" + any(COMMON) + "&speaker=" + encoded(speaker("/name").replaceAll("^.* ", "")));
        shapes.put("a common word, direct speech, confidence 0.95", () -> "/v1/quotes?kind=direct&minConfidence=0.95&q=" + any(COMMON));
        shapes.put("a common word in a paper", () -> "/v1/quotes?q=" + any(COMMON) + "&publisher=" + encoded(publisher()));
        shapes.put("a common word in a month", () -> "/v1/quotes?q=" + any(COMMON) + month());
        shapes.put("changes after a time, 200 a page", () -> "/v1/quotes?limit=200&updatedAfter=" + any().at("/updatedAt").asText());
        shapes.put("a common word, by relevance", () -> "/v1/quotes?order=relevance&q=" + any(COMMON));
        shapes.put("two words of a quote, by relevance", () -> "/v1/quotes?order=relevance&q=" + encoded(words(1) + " " + words(1)));
        shapes.put("a page deep in the list of a common word", deep("/v1/quotes?q=clinton"));
        shapes.put("a page deep in the list by relevance", deep("/v1/quotes?order=relevance&q=clinton"));
        shapes.put("a group", () -> "/v1/quotes/" + any().get("id").asText() + "/group");
        shapes.put("a speaker's page", () -> "/v1/speakers/" + speaker("/id"));
        shapes.put("a speaker's quotes", () -> "/v1/speakers/" + speaker("/id") + "/quotes");
        return shapes;
    }

    private void warmUp(Supplier<String> address) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            get(address.get());
        }
    }

    private void measure(String name, Supplier<String> address, int requests) throws IOException, InterruptedException {
        double[] milliseconds = new double[requests];
        long found = 0;
        warmUp(address);
        for (int i = 0; i < requests; i++) {
            String next = address.get();
            long begin = System.nanoTime();
            JsonNode answer = get(next);
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
            found += answer.path("quotes").size();
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                name, at(milliseconds, 0.5), at(milliseconds, 0.95), at(milliseconds, 0.99), (double) found / requests);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(service + address)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(address + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Goes through the list page after page, twenty deep, then from its beginning again. */
    private Supplier<String> deep(String list) {
        List<String> cursors = new ArrayList<>(List.of(""));
        return () -> {
            try {
                if (cursors.size() < 20) {
                    String next = get(list + cursors.get(cursors.size() - 1)).path("next").asText();
                    cursors.add(next.isEmpty() ? "" : "&cursor=" + next);
                }
                return list + cursors.get(random.nextInt(cursors.size()));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private JsonNode any() {
        return samples.get(random.nextInt(samples.size()));
    }

    private String words(int count) {
        String[] all = any().get("words").asText().replaceAll("[^\\p{L}\\p{N} ]", "").strip().split(" +");
        int begin = random.nextInt(Math.max(1, all.length - count));
        return String.join(" ", Arrays.copyOfRange(all, begin, Math.min(all.length, begin + count)));
    }

    private String prefix() {
        String word = words(1);
        return word.substring(0, Math.min(word.length(), 5));
    }

    private String speaker(String member) {
        JsonNode speaker = any().at("/speaker");
        while (!speaker.has("id")) {
            speaker = any().at("/speaker");
        }
        return speaker.at(member).asText();
    }

    private String publisher() {
        return any().at("/document/publisher").asText();
    }

    private String month() {
        int month = 1 + random.nextInt(12);
        int year = 2013 + random.nextInt(13);
        return "&from=%d-%02d-01&to=%d-%02d-28".formatted(year, month, year, month);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
