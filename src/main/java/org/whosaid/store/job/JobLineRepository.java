package org.whosaid.store.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.whosaid.store.job.JobLineAnswer.Outcome;

/** The lines of jobs. In batches by JDBC: there may be hundreds of thousands, and none is ever changed in memory. */
@ApplicationScoped
public class JobLineRepository {
    private final DataSource database;

    JobLineRepository(DataSource database) {
        this.database = database;
    }

    /** Adds lines to a job. */
    public void add(UUID job, List<JobLine> lines) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into job_lines (job_id, line, body, cut) values (?, ?, ?, ?)")) {
            for (JobLine line : lines) {
                insert.setObject(1, job);
                insert.setInt(2, line.number());
                insert.setBytes(3, line.body());
                insert.setBoolean(4, line.cut());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The next lines after one that have no answer yet. */
    public List<JobLine> waiting(UUID job, int after, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select line, body, cut from job_lines
                        where job_id = ? and line > ? and outcome is null order by line limit ?""")) {
            select.setObject(1, job);
            select.setInt(2, after);
            select.setInt(3, limit);
            List<JobLine> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new JobLine(rows.getInt(1), rows.getBytes(2), rows.getBoolean(3)));
                }
            }
            return lines;
        }
    }

    /** Writes answers and lets go of what they answer; how many of each outcome are new. */
    public OutcomeCounts answer(UUID job, List<JobLineAnswer> answers) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update job_lines set outcome = ?::jsonb, body = null
                        where job_id = ? and line = ? and outcome is null""")) {
            for (JobLineAnswer answer : answers) {
                update.setString(1, answer.json());
                update.setObject(2, job);
                update.setInt(3, answer.number());
                update.addBatch();
            }
            return count(answers, update.executeBatch());
        }
    }

    /** What became of the lines after one, as JSON, in their order. */
    public List<NumberedAnswer> answers(UUID job, int after, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select line, outcome from job_lines
                        where job_id = ? and line > ? and outcome is not null order by line limit ?""")) {
            select.setObject(1, job);
            select.setInt(2, after);
            select.setInt(3, limit);
            List<NumberedAnswer> answers = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    answers.add(new NumberedAnswer(rows.getInt(1), rows.getString(2)));
                }
            }
            return answers;
        }
    }

    private static OutcomeCounts count(List<JobLineAnswer> answers, int[] written) {
        OutcomeCounts counts = OutcomeCounts.NONE;
        for (int i = 0; i < written.length; i++) {
            // A line that was answered already, by a service that was thought dead, counts once.
            counts = written[i] == 0 ? counts : counts.plus(answers.get(i).outcome());
        }
        return counts;
    }

    /** What became of a line, as JSON. */
    public record NumberedAnswer(int line, String json) {}

    /** How many lines came to which outcome. */
    public record OutcomeCounts(int kept, int known, int failed) {
        public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0);

        public OutcomeCounts plus(Outcome outcome) {
            return switch (outcome) {
                case KEPT -> new OutcomeCounts(kept + 1, known, failed);
                case KNOWN -> new OutcomeCounts(kept, known + 1, failed);
                case FAILED -> new OutcomeCounts(kept, known, failed + 1);
            };
        }
    }
}
