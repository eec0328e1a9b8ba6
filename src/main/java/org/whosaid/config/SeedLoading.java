package org.whosaid.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.whosaid.ingest.SeedArticle;
import org.whosaid.store.DocumentStore.Kept;

/** Loads the seed article at the start, where {@code whosaid.seeds} is set: in dev always, elsewhere on demand. */
@ApplicationScoped
class SeedLoading {
    private static final Logger LOG = Logger.getLogger(SeedLoading.class);

    void onStart(
            @Observes StartupEvent event,
            SeedArticle seeds,
            @ConfigProperty(name = "whosaid.seeds", defaultValue = "false") boolean wanted) {
        if (wanted) {
            Kept kept = seeds.load();
            LOG.infof(
                    "Seed article %s: document %s",
                    kept.isNew() ? "loaded" : "was there",
                    kept.document().details().id());
        }
    }
}
