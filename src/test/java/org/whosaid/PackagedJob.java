package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/**
 * A job of the packaged service.
 *
 * @param address a path, so that any replica can be asked
 */
record PackagedJob(String address) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAUSE_MILLIS = 50;

    /** An import as a job. */
    static PackagedJob submit(PackagedService service, ShortArticles articles)
            throws IOException, InterruptedException {
        HttpResponse<Stream<String>> accepted =
                service.postLines("/v1/imports", articles.lines(), "Prefer", "respond-async");
        assertThat(accepted.statusCode()).isEqualTo(202);
        return new PackagedJob(accepted.headers().firstValue("Location").orElseThrow());
    }

    JsonNode seenBy(PackagedService service) throws IOException, InterruptedException {
        return JSON.readTree(service.get(address).body());
    }

    /** Waits until it has kept so many articles, or has ended. */
    JsonNode await(PackagedService service, int least) throws IOException, InterruptedException {
        JsonNode job = seenBy(service);
        while (!job.has("finishedAt") && job.at("/progress/kept").asInt() < least) {
            Thread.sleep(PAUSE_MILLIS);
            job = seenBy(service);
        }
        return job;
    }

    JsonNode awaitEnd(PackagedService service) throws IOException, InterruptedException {
        return await(service, Integer.MAX_VALUE);
    }
}
