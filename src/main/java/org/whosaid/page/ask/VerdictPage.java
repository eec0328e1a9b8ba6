package org.whosaid.page.ask;

import java.util.List;
import java.util.stream.Stream;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.page.PageValues;
import org.whosaid.verify.Verification;

/**
 * The answer to a question, for a reader. Immutable.
 *
 * @param verdict its stable name
 * @param citation what can be pasted into a story: verdict, words, speaker, article, and where it can be read again
 */
public record VerdictPage(
        String verdict, String explanation, List<FoundEvidence> evidence, List<String> differences, String citation) {
    public VerdictPage {
        evidence = List.copyOf(evidence);
        differences = List.copyOf(differences);
    }

    /** @param address where the answer can be read again */
    static VerdictPage of(Asked asked, Verification answer, String address) {
        List<FoundEvidence> evidence = answer.evidence().stream()
                .map(matched -> FoundEvidence.of(asked.quote(), matched))
                .toList();
        return new VerdictPage(
                answer.verdict().id(),
                answer.explanation(),
                evidence,
                answer.differences().stream()
                        .map(difference -> difference.kind().id().replace('-', ' '))
                        .distinct()
                        .toList(),
                citation(asked, answer, address));
    }

    private static String citation(Asked asked, Verification answer, String address) {
        Stream<String> best = answer.evidence().stream().limit(1).flatMap(matched -> {
            FoundEvidence found = FoundEvidence.of(asked.quote(), matched);
            // As it stands in the article: what is quoted there brings its marks along, and what is reported must get
            // none.
            return Stream.of(matched.quote().words() + by(found.speaker()), article(found));
        });
        return Stream.concat(
                        Stream.of(
                                "Asked: " + asked.quote() + by(asked.speaker()),
                                "Answer: %s. %s"
                                        .formatted(answer.verdict().id().replace('-', ' '), answer.explanation())),
                        Stream.concat(best, Stream.of(address)))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static String by(String speaker) {
        return speaker.isEmpty() ? "" : " — " + speaker;
    }

    private static String article(FoundEvidence found) {
        ArticleMetadata article = found.document().metadata();
        String day = article.publishedAt() == null ? null : PageValues.day(article.publishedAt());
        return Stream.of(article.title(), article.publisher(), day, article.url())
                .filter(part -> part != null)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
