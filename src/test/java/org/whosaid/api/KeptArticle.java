package org.whosaid.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredDocument;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextOrigin;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.QuoteStore;

/** An article with quotes that are given, not found: what is tested is what is made of them. Mutable. */
final class KeptArticle {
    static final String PUBLISHER = "Marrowby Post";

    private final StringBuilder text = new StringBuilder();
    private final ArticleMetadata metadata;
    private final List<Said> quotes = new ArrayList<>();

    private KeptArticle(String day, String title) {
        metadata = new ArticleMetadata(title, null, PUBLISHER, null, Instant.parse(day + "T00:00:00Z"));
        text.append(title).append("\n\n");
    }

    static KeptArticle of(String day, String title) {
        return new KeptArticle(day, title);
    }

    /** What stands between slashes is the reporter's interruption: "“Yes,” //she said.// “We can.”". */
    KeptArticle says(String name, QuoteKind kind, String words) {
        return says(person(name), kind, words);
    }

    KeptArticle says(SpeakerAnswer speaker, QuoteKind kind, String words) {
        Said said = new Said(speaker, kind);
        String[] parts = words.split(" ?// ?");
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                said.content.add(append(parts[i]));
                text.append(' ');
            } else {
                text.append(parts[i]).append(' ');
            }
        }
        said.cue.add(append("said"));
        text.append(" somebody.\n\n");
        quotes.add(said);
        return this;
    }

    KeptArticle withStatus(ReviewStatus status) {
        last().status = status;
        return this;
    }

    KeptArticle withNested(String words) {
        last().nested.add(find(words));
        return this;
    }

    KeptArticle withWarning(WarningCode code, String words) {
        last().warnings.put(code, find(words));
        return this;
    }

    /** The words by which the article has it that it was not said. */
    KeptArticle unsaid(String words) {
        Span cue = append(words);
        last().cue.set(0, cue);
        last().denial = Optional.of(cue);
        return this;
    }

    static SpeakerAnswer person(String name) {
        return answer(name, "person", List.of());
    }

    static SpeakerAnswer oneOf(String... candidates) {
        return answer(null, "unknown", List.of(candidates));
    }

    static SpeakerAnswer described(String description, String type) {
        return answer(description, type, List.of());
    }

    private static SpeakerAnswer answer(String name, String type, List<String> candidates) {
        return new SpeakerAnswer(name, type, List.of(), List.of(), candidates, null, "full-name", 0.9);
    }

    void keep(DocumentStore store) {
        ArticleText article = ArticleText.of(SourceText.of(text.toString()), TextOrigin.TEXT);
        StoredDocument kept = store.keep(new AnalysedDocument(
                        article,
                        metadata,
                        new EngineVersion("test", "test"),
                        List.of(),
                        quotes.stream()
                                .map(said -> said.analysed(article.source()))
                                .toList(),
                        Instant.now()))
                .document();
        QuarkusTransaction.requiringNew().run(() -> review(kept));
    }

    private void review(StoredDocument kept) {
        QuoteStore store = CDI.current().select(QuoteStore.class).get();
        for (int i = 0; i < quotes.size(); i++) {
            StoredQuote quote = kept.quotes().get(i);
            store.replace(
                    quote.with(quote.analysed(), quote.speaker(), quotes.get(i).status, quote.note()),
                    quote.updatedAt());
        }
    }

    private Said last() {
        return quotes.get(quotes.size() - 1);
    }

    private Span append(String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }

    private Span find(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static final class Said {
        private final SpeakerAnswer speaker;
        private final QuoteKind kind;
        private final List<Span> content = new ArrayList<>();
        private final List<Span> cue = new ArrayList<>();
        private final List<Span> nested = new ArrayList<>();
        private final Map<WarningCode, Span> warnings = new EnumMap<>(WarningCode.class);
        private Optional<Span> denial = Optional.empty();
        private ReviewStatus status = ReviewStatus.UNREVIEWED;

        Said(SpeakerAnswer speaker, QuoteKind kind) {
            this.speaker = speaker;
            this.kind = kind;
        }

        AnalysedQuote analysed(SourceText source) {
            return AnalysedQuote.builder(kind, passages(content, source), "cue-link", speaker)
                    .cue(passages(cue, source))
                    .nested(passages(nested, source))
                    .assertion(denial.map(
                                    span -> new QuoteAssertion(AssertionKind.DENIED, passages(List.of(span), source)))
                            .orElse(QuoteAssertion.ASSERTED))
                    .confidence(QuoteConfidence.of(0.9))
                    .warnings(warnings.entrySet().stream()
                            .map(warning -> new TextWarning(
                                    warning.getKey().id(),
                                    Passage.of(source, warning.getValue()),
                                    warning.getKey().message()))
                            .toList())
                    .build();
        }

        private static List<Passage> passages(List<Span> spans, SourceText source) {
            return spans.stream().map(span -> Passage.of(source, span)).toList();
        }
    }
}
