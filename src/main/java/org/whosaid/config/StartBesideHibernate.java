package org.whosaid.config;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.runtime.Quarkus;
import org.jboss.logging.Logger;

/**
 * For the native executable only: Quarkus starts Hibernate in a thread of its own and does nothing until it is ready, a third of a native
 * start. Here the start goes on meanwhile; whoever wants a session before there is one waits for it, as Quarkus provides.
 */
@TargetClass(JPAConfig.class)
final class StartBesideHibernate {
    private StartBesideHibernate() {}

    @Substitute
    void startAll() {
        new Thread(new Starting((JPAConfig) (Object) this), "whosaid-hibernate-starting").start();
    }

    private static final class Starting implements Runnable {
        private final JPAConfig persistence;

        Starting(JPAConfig persistence) {
            this.persistence = persistence;
        }

        @Override
        public void run() {
            try {
                persistence.getEntityManagerFactories();
            } catch (RuntimeException failure) {
                Logger.getLogger(StartBesideHibernate.class)
                        .fatal("Hibernate cannot start, so the service ends. " + failure.getMessage(), failure);
                Quarkus.asyncExit(1);
            }
        }
    }
}
