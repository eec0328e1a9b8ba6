package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.entity.JobEntity;
import org.whosaid.store.entity.JobState;
import org.whosaid.store.job.JobLineRepository;
import org.whosaid.store.job.JobRepository;

/** Finds jobs that were accepted. Thread-safe. */
@ApplicationScoped
public class JobSearch {
    private static final String LIST = "jobs";

    private final JobRepository jobs;
    private final JobLineRepository lines;

    JobSearch(JobRepository jobs, JobLineRepository lines) {
        this.jobs = jobs;
        this.lines = lines;
    }

    @Transactional
    public Optional<JobEntity> find(UUID id) {
        return jobs.findByIdOptional(id).filter(job -> job.state != JobState.RECEIVING);
    }

    /** Newest first. */
    @Transactional
    public ResultPage<JobEntity> find(PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("receiving", JobState.RECEIVING));
        String after = page.afterIn(LIST)
                .map(cursor -> {
                    parameters.put("id", cursor.id());
                    return "and id < :id ";
                })
                .orElse("");
        List<JobEntity> found = jobs.find(
                        "from JobEntity where state <> :receiving " + after + "order by id desc", parameters)
                .page(0, page.limit() + 1)
                .list();
        return ResultPage.of(found, page.limit(), last -> Cursor.after(LIST, last.id));
    }

    /** What became of a job's lines, as JSON, in their order. */
    @Transactional
    public ResultPage<JobLineRepository.NumberedAnswer> answers(UUID job, PageRequest page) {
        String list = LIST + job;
        int after = page.afterIn(list).map(cursor -> lineOf(cursor.key())).orElse(0);
        try {
            return ResultPage.of(
                    lines.answers(job, after, page.limit() + 1),
                    page.limit(),
                    last -> Cursor.after(list, Integer.toString(last.line()), job));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int lineOf(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new ForeignCursor();
        }
    }
}
