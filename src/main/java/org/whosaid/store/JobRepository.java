package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of jobs. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {}
