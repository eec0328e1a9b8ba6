package org.whosaid.api.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.whosaid.api.http.AnswerBytes;
import org.whosaid.api.jobs.LineAnswer;
import org.whosaid.ingest.imports.LineOutcome;
import org.whosaid.ingest.imports.OutcomeSink;

/** Writes what became of lines as soon as it is known. For one import. */
final class ImportAnswers implements OutcomeSink {
    private static final int LINE_END = '\n';

    private final OutputStream out;
    private final ObjectMapper json;
    private final ArticleLines lines;
    private final boolean failedOnly;
    private long kept;
    private long known;
    private long failed;

    ImportAnswers(OutputStream out, ObjectMapper json, ArticleLines lines, boolean failedOnly) {
        this.out = out;
        this.json = json;
        this.lines = lines;
        this.failedOnly = failedOnly;
    }

    @Override
    public void accept(List<LineOutcome> outcomes) throws IOException {
        for (LineOutcome outcome : outcomes) {
            LineAnswer answer = lines.answerTo(outcome);
            count(answer.status());
            if (!failedOnly || answer.status().equals(LineAnswer.FAILED)) {
                write(answer);
            }
        }
        out.flush();
    }

    /** The last line: whoever does not find it knows that the answer was cut. */
    void end() throws IOException {
        write(new ImportSummary(new ImportSummary.Counts(kept + known + failed, kept, known, failed)));
        out.flush();
    }

    private void count(String status) {
        switch (status) {
            case LineAnswer.KEPT -> kept++;
            case LineAnswer.KNOWN -> known++;
            default -> failed++;
        }
    }

    private void write(Object line) throws IOException {
        out.write(AnswerBytes.of(line, json));
        out.write(LINE_END);
    }
}
