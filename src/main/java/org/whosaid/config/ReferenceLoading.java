package org.whosaid.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.whosaid.ingest.ReferenceList;

/**
 * Loads the operator's list of people at the start, where {@code whosaid.speakers.reference} names its file: before the seeds, which may
 * name them. A file that cannot be read stops the start; a bad line does not.
 */
@ApplicationScoped
class ReferenceLoading {
    private static final Logger LOG = Logger.getLogger(ReferenceLoading.class);
    private static final int MOST_WARNINGS = 100;

    void onStart(
            @Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event,
            ReferenceList list,
            @ConfigProperty(name = "whosaid.speakers.reference") Optional<Path> file) {
        file.ifPresent(path -> {
            ReferenceList.Loaded loaded = list.load(path);
            loaded.badLines().stream()
                    .limit(MOST_WARNINGS)
                    .forEach(line -> LOG.warnf("%s, line %d is left out: %s", path, line.number(), line.detail()));
            LOG.infof(
                    "Reference list %s: %d people, %d bad lines",
                    path, loaded.people(), loaded.badLines().size());
        });
    }
}
