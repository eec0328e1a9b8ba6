package org.whosaid.config.nativeimage;

import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Starts Hibernate in a thread of its own. Nothing works without it, so whatever it is that fails ends the service. */
final class HibernateStart implements Runnable {
    private static final Logger LOG = Logger.getLogger(HibernateStart.class);

    private final Runnable start;
    private final BooleanSupplier ending;
    private final Runnable exit;

    /**
     * @param start returns when Hibernate has started
     * @param ending whether the service is being stopped, so that a failure means nothing
     * @param exit ends the service
     */
    HibernateStart(Runnable start, BooleanSupplier ending, Runnable exit) {
        this.start = start;
        this.ending = ending;
        this.exit = exit;
    }

    @Override
    public void run() {
        try {
            start.run();
        } catch (Throwable failure) {
            if (!ending.getAsBoolean()) {
                LOG.fatal("Hibernate cannot start, so the service ends. " + failure.getMessage(), failure);
                exit.run();
            }
        }
    }
}
