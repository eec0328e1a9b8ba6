package org.whosaid.verify;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;

/** Names a quote's speaker and its article for a reader. */
final class Citation {
    private static final int LONGEST_SHOWN = 80;

    private Citation() {}

    /** Whom an article names as the speaker, as far as it does. */
    static String who(StoredQuote quote) {
        if (quote.speaker().isPresent()) {
            return quote.speaker().get().name();
        }
        SpeakerAnswer answer = quote.answer();
        if (answer.name() != null) {
            return answer.name();
        }
        if (!answer.candidates().isEmpty()) {
            return String.join(" or ", answer.candidates());
        }
        return quote.analysed().source().stream().findFirst().map(Passage::text).orElse("");
    }

    static String where(DocumentDetails details) {
        ArticleMetadata document = details.metadata();
        String title = Stream.of(document.title(), document.url())
                .filter(name -> name != null)
                .findFirst()
                .map(name -> "“" + shown(name) + "”")
                .orElse("a document without title");
        String origin = Stream.of(
                        document.publisher(),
                        document.publishedAt() == null
                                ? null
                                : document.publishedAt()
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
