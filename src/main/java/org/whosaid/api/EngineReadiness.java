package org.whosaid.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.SourceText;

/** Ready is an engine that reads. */
@Readiness
@ApplicationScoped
public class EngineReadiness implements HealthCheck {
    private static final SourceText SENTENCE = SourceText.of("“All is well,” said Ann Example.");

    private final QuoteEngine engine;

    EngineReadiness(QuoteEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        // One sentence costs a few milliseconds and goes through every stage.
        engine.analyse(SENTENCE);
        EngineVersion version = engine.version();
        return HealthCheckResponse.named("Engine")
                .up()
                .withData("version", version.version())
                .withData("model", version.model())
                .build();
    }
}
