package org.whosaid.verify;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;

/** Names a quote's speaker and its article for a reader. */
final class Citation {
    private static final int LONGEST_SHOWN = 80;

    private Citation() {}

    /** Whom an article names as the speaker, as far as it does. */
    static String who(QuoteEntity quote) {
        if (quote.speaker != null) {
            return quote.speaker.name;
        }
        if (quote.answer.name() != null) {
            return quote.answer.name();
        }
        if (!quote.answer.candidates().isEmpty()) {
            return String.join(" or ", quote.answer.candidates());
        }
        return quote.source.isEmpty() ? "" : quote.source.get(0).text();
    }

    static String where(DocumentEntity document) {
        String title = Stream.of(document.title, document.url)
                .filter(name -> name != null)
                .findFirst()
                .map(name -> "“" + shown(name) + "”")
                .orElse("a document without title");
        String origin = Stream.of(
                        document.publisher,
                        document.publishedAt == null
                                ? null
                                : document.publishedAt
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return origin.isEmpty() ? title : title + " (" + origin + ")";
    }

    /** No longer than a sentence bears. */
    static String shown(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_SHOWN) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN));
        int lastSpace = start.lastIndexOf(' ');
        return (lastSpace > 0 ? start.substring(0, lastSpace) : start) + "…";
    }
}
