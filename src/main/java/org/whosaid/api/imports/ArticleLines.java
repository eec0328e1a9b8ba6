package org.whosaid.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.jobs.LineAnswer;
import org.whosaid.api.problem.StableProblems;
import org.whosaid.api.problem.UndecodableByte;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.Article;
import org.whosaid.ingest.imports.LineCodec;
import org.whosaid.ingest.imports.LineOutcome;

/** Lines as clients write and read them: each is a body, or a part of an answer, of POST /v1/documents. Thread-safe. */
@ApplicationScoped
class ArticleLines implements LineCodec {
    private final ObjectMapper json;

    ArticleLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Article article(InputLine line) throws IOException {
        ArticleRequest sent =
                json.readValue(UndecodableByte.unlessIn(line.bytes(), StandardCharsets.UTF_8), ArticleRequest.class);
        if (sent == null) {
            throw MismatchedInputException.from(null, ArticleRequest.class, "null in place of an article");
        }
        return sent.toArticle();
    }

    @Override
    public String answer(LineOutcome outcome) {
        return write(answerTo(outcome));
    }

    @Override
    public String problem(Throwable failure) {
        return write(StableProblems.of(failure));
    }

    @Override
    public boolean mayPass(Throwable failure) {
        return StableProblems.of(failure).getStatusCode() == Status.SERVICE_UNAVAILABLE.getStatusCode();
    }

    LineAnswer answerTo(LineOutcome outcome) {
        if (outcome instanceof LineOutcome.Kept kept) {
            String status = kept.article().isNew() ? LineAnswer.KEPT : LineAnswer.KNOWN;
            return new LineAnswer(kept.line(), status, kept.article().document(), null);
        }
        LineOutcome.Refused refused = (LineOutcome.Refused) outcome;
        HttpProblem problem = StableProblems.ofLine(refused.reason(), refused.line());
        return new LineAnswer(
                refused.line(),
                LineAnswer.FAILED,
                null,
                json.convertValue(problem, new TypeReference<Map<String, Object>>() {}));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of our own is no JSON", e);
        }
    }
}
