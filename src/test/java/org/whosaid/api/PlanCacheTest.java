package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Hibernate makes a plan of each query once; what it makes anew each time stays in its cache, where every query has to pass it. */
@QuarkusTest
class PlanCacheTest {
    @Inject
    EntityManagerFactory sessions;

    @Test
    void requestsOfAKnownShapeNeedNoNewPlan() {
        Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            visit("The chandlery");
            visit("The ropewalk");
            long before = statistics.getQueryPlanCacheMissCount();
            visit("The cooperage");
            assertThat(statistics.getQueryPlanCacheMissCount()).isEqualTo(before);
            assertThat(statistics.getQueryPlanCacheHitCount()).isPositive();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Keeps an article, looks for its quote and speaker, asks whether it was said, and forgets it. */
    private static void visit(String subject) {
        String words = subject + " will open its doors again before the autumn storms reach us";
        String id = Service.postJson(
                        "/v1/documents",
                        Map.of("text", "“" + words + ",” said Perpetua Quillfeather, a councillor in Marrowby."))
                .json()
                .at("/id")
                .asText();
        assertThat(Service.get("/v1/quotes?speaker=Perpetua+Quillfeather&q=autumn+storms")
                        .json()
                        .at("/quotes"))
                .isNotEmpty();
        assertThat(Service.get("/v1/speakers?q=quillfeather").json().at("/speakers"))
                .isNotEmpty();
        assertThat(Service.postJson("/v1/verifications", Map.of("quote", words, "speaker", "Quillfeather"))
                        .json()
                        .at("/verdict")
                        .asText())
                .isEqualTo("verbatim");
        Service.delete("/v1/documents/" + id);
    }
}
