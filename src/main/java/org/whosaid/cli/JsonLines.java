package org.whosaid.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whosaid.engine.text.InputLine;
import org.whosaid.engine.text.LineReader;
import org.whosaid.engine.text.SourceText;

/** Lines of JSON in, lines of JSON out, in the same order, several at once; holds only those that are under way. */
final class JsonLines {
    /** An article of a million characters takes a tenth of it at most, with every character escaped. */
    static final int LONGEST = 64 << 20;

    private static final Future<Optional<String>> END = CompletableFuture.completedFuture(Optional.empty());

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ArticleReader reader;
    private final int threads;

    JsonLines(ArticleReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Answers each line that is not blank; an answer is written as soon as it is its turn, for whoever reads along.
     *
     * @throws IOException if the input cannot be read or the output not be written
     */
    void copy(InputStream in, PrintStream out) throws IOException {
        BlockingQueue<Future<Optional<String>>> answers = new ArrayBlockingQueue<>(2 * threads);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        // Reading waits for input that may never come; neither the answers nor the program's end may wait with it.
        Thread reading = new Thread(() -> read(new LineReader(in, LONGEST), workers, answers), "lines");
        reading.setDaemon(true);
        reading.start();
        try {
            write(answers, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("reading the lines failed: " + e.getCause(), e);
        } finally {
            reading.interrupt();
            workers.shutdownNow();
        }
    }

    private static void write(BlockingQueue<Future<Optional<String>>> answers, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        for (Optional<String> next = answers.take().get();
                next.isPresent();
                next = answers.take().get()) {
            out.print(next.get() + "\n");
            if (out.checkError()) {
                throw new IOException("the output cannot be written");
            }
        }
    }

    private void read(LineReader lines, ExecutorService workers, BlockingQueue<Future<Optional<String>>> answers) {
        try {
            try {
                for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                    InputLine given = line.get();
                    answers.put(workers.submit(() -> Optional.of(answer(given))));
                }
                answers.put(END);
            } catch (IOException e) {
                answers.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            // The writer has given up.
            Thread.currentThread().interrupt();
        }
    }

    private String answer(InputLine line) {
        ObjectNode answer = json.createObjectNode();
        try {
            JsonNode article = json.readTree(textOf(line));
            if (article.hasNonNull("id")) {
                answer.set("id", article.get("id"));
            }
            QuoteJson.write(reader.read(text(article), article), answer);
            reader.complete(article, answer);
        } catch (JsonProcessingException e) {
            answer.put("error", "the line is not JSON: " + e.getOriginalMessage());
        } catch (BadLine | IllegalArgumentException e) {
            answer.put("error", e.getMessage());
        } catch (RuntimeException e) {
            // An article that breaks the engine must not cost the others their answers.
            answer.put("error", "reading the text failed: " + e);
        }
        return answer.toString();
    }

    private static String textOf(InputLine line) throws BadLine {
        if (line.cut()) {
            throw new BadLine("the line is longer than %d bytes".formatted(LONGEST));
        }
        try {
            return line.text();
        } catch (CharacterCodingException e) {
            throw new BadLine("the line is not UTF-8");
        }
    }

    private static SourceText text(JsonNode article) throws BadLine {
        JsonNode text = article.path("text");
        if (!text.isTextual()) {
            throw new BadLine("the line has no \"text\" that is a string");
        }
        return SourceText.of(text.textValue());
    }
}
