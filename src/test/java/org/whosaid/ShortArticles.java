package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.engine.text.Sha256;

/** Articles of a sentence each, for imports that are to break off. */
record ShortArticles(List<String> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ShortArticles of(int count) {
        return new ShortArticles(IntStream.range(0, count)
                .mapToObj(i -> "“Boat %d is late,” said Anna Brandholm.".formatted(i))
                .toList());
    }

    /** As an import takes them. */
    List<String> lines() {
        return texts.stream().map(text -> "{\"text\": \"%s\"}".formatted(text)).toList();
    }

    /** Nothing is lost, nothing is there twice, and nothing else is there. */
    void assertEachIsThereOnce(PackagedService service) throws IOException, InterruptedException {
        List<String> hashes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(
                    service.get("/v1/documents?limit=200" + cursor).body());
            page.at("/documents")
                    .forEach(document -> hashes.add(document.at("/textSha256").asText()));
            cursor = page.has("next") ? "&cursor=" + page.at("/next").asText() : "";
        } while (!cursor.isEmpty());
        assertThat(hashes)
                .containsExactlyInAnyOrderElementsOf(
                        texts.stream().map(Sha256::of).toList());
    }
}
