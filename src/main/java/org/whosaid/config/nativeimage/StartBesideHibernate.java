package org.whosaid.config.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.runtime.Quarkus;

/**
 * For the native executable only: Quarkus starts Hibernate in a thread of its own and does nothing until it is ready, a third of a native
 * start. Here the start goes on meanwhile; whoever wants a session before there is one waits for it, as Quarkus provides.
 */
@TargetClass(JPAConfig.class)
final class StartBesideHibernate {
    private StartBesideHibernate() {}

    @Substitute
    void startAll() {
        JPAConfig persistence = (JPAConfig) (Object) this;
        HibernateStart start = new HibernateStart(
                persistence::getEntityManagerFactories, ShutdownState::hasBegun, () -> Quarkus.asyncExit(1));
        new Thread(start, "whosaid-hibernate-start").start();
    }
}
