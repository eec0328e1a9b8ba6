package org.whosaid.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.Sha256;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.ReviewStatus;
import org.whosaid.store.entity.SpeakerAnswer;
import org.whosaid.store.entity.TextOrigin;
import org.whosaid.store.entity.TextWarning;
import org.whosaid.store.name.CanonicalWords;

/** An article with quotes that are given, not found: what is tested is what is made of them. Mutable. */
final class KeptArticle {
    static final String PUBLISHER = "Marrowby Post";

    private final StringBuilder text = new StringBuilder();
    private final DocumentEntity document = new DocumentEntity();
    private final List<Said> quotes = new ArrayList<>();

    private KeptArticle(String day, String title) {
        document.publishedAt = Instant.parse(day + "T00:00:00Z");
        document.title = title;
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

    KeptArticle withCue(String words) {
        last().cue.set(0, append(words));
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
        document.text = text.toString();
        document.textSha256 = Sha256.of(document.text);
        document.textLength = document.text.codePointCount(0, document.text.length());
        document.origin = TextOrigin.TEXT;
        document.publisher = PUBLISHER;
        document.engineVersion = "test";
        document.model = "test";
        document.warnings = List.of();
        document.createdAt = Instant.now();
        document.analysedAt = document.createdAt;
        SourceText source = SourceText.of(document.text);
        List<QuoteEntity> entities = new ArrayList<>();
        for (Said said : quotes) {
            entities.add(said.entity(document, entities.size(), source));
        }
        store.keep(new StoredDocument(document, entities));
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
        private ReviewStatus status = ReviewStatus.UNREVIEWED;

        Said(SpeakerAnswer speaker, QuoteKind kind) {
            this.speaker = speaker;
            this.kind = kind;
        }

        QuoteEntity entity(DocumentEntity document, int ordinal, SourceText source) {
            QuoteEntity quote = new QuoteEntity();
            quote.document = document;
            quote.ordinal = ordinal;
            quote.kind = kind;
            quote.content = passages(content, source);
            quote.words = quote.content.stream().map(Passage::text).collect(Collectors.joining(" … "));
            quote.canonical = CanonicalWords.hash(quote.words);
            quote.cue = passages(cue, source);
            quote.source = List.of();
            quote.nested = passages(nested, source);
            quote.confidence = 0.9;
            quote.contentConfidence = 0.9;
            quote.linkConfidence = 0.9;
            quote.sourceConfidence = 0.9;
            quote.reason = "cue-link";
            quote.status = status;
            quote.warnings = warnings.entrySet().stream()
                    .map(warning -> new TextWarning(
                            warning.getKey().id(),
                            Passage.of(source, warning.getValue()),
                            warning.getKey().message()))
                    .toList();
            quote.answer = speaker;
            quote.createdAt = document.createdAt;
            quote.updatedAt = document.createdAt;
            return quote;
        }

        private static List<Passage> passages(List<Span> spans, SourceText source) {
            return spans.stream().map(span -> Passage.of(source, span)).toList();
        }
    }
}
