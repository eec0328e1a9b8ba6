package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.JobStore;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobLineRepository;
import org.whosaid.store.job.JobState;

/** Finds jobs that were accepted. Thread-safe. */
@ApplicationScoped
public class JobSearch {
    private static final String LIST = "jobs";

    private final JobStore jobs;
    private final JobLineRepository lines;

    JobSearch(JobStore jobs, JobLineRepository lines) {
        this.jobs = jobs;
        this.lines = lines;
    }

    @Transactional
    public Optional<Job> find(UUID id) {
        return jobs.find(id).filter(job -> job.state() != JobState.RECEIVING);
    }

    /** Newest first. */
    @Transactional
    public ResultPage<Job> find(PageRequest page) {
        List<Job> found = jobs.newest(page.afterIn(LIST).map(Cursor::id), page.limit() + 1);
        return ResultPage.of(found, page.limit(), last -> Cursor.after(LIST, last.id()));
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
