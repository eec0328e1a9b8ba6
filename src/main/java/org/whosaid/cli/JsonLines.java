package org.whosaid.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whosaid.engine.text.SourceText;

/** Lines of JSON in, lines of JSON out, in the same order, several at once; holds only those that are under way. */
final class JsonLines {
    private final ObjectMapper json = new ObjectMapper();
    private final ArticleReader reader;
    private final int threads;

    JsonLines(ArticleReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    void copy(BufferedReader in, PrintStream out) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<String>> underWay = new ArrayDeque<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String article = line;
                if (article.isBlank()) {
                    continue;
                }
                underWay.add(workers.submit(() -> answer(article)));
                while (underWay.size() > 2 * threads) {
                    out.println(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                out.println(result(underWay.remove()));
            }
        } finally {
            workers.shutdown();
        }
    }

    private static String result(Future<String> answer) throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("reading a line failed: " + e.getCause(), e);
        }
    }

    private String answer(String line) throws JsonProcessingException {
        ObjectNode answer = json.createObjectNode();
        try {
            JsonNode article = json.readTree(line);
            if (article.hasNonNull("id")) {
                answer.set("id", article.get("id"));
            }
            JsonNode text = article.path("text");
            if (!text.isTextual()) {
                throw new IllegalArgumentException("the line has no \"text\" that is a string");
            }
            SourceText source = SourceText.of(text.textValue());
            return json.writeValueAsString(QuoteJson.write(reader.read(source, article), answer));
        } catch (JsonProcessingException e) {
            return json.writeValueAsString(answer.put("error", "the line is not JSON: " + e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            return json.writeValueAsString(answer.put("error", e.getMessage()));
        }
    }
}
