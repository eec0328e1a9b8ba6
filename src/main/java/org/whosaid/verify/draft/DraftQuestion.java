package org.whosaid.verify.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

/**
 * What is to be asked about a quote of a draft: whether its speaker said these words. Immutable.
 *
 * @param words what the draft puts in quotation marks; all of it where nothing is
 * @param speaker whom the draft names; empty where it names nobody, or leaves open whom
 */
public record DraftQuestion(String words, Optional<String> speaker) {
    private static final MarkScanner SCANNER = new MarkScanner();

    /** Only what is in marks claims to be verbatim: the reporter's words between them are left out, and said to be. */
    private static final String OMISSION = " … ";

    public static DraftQuestion about(AnalysedQuote quote) {
        return new DraftQuestion(words(quote), speaker(quote.speaker()));
    }

    private static String words(AnalysedQuote quote) {
        List<String> passages = quote.content().stream().map(Passage::text).toList();
        String quoted = quote.kind() == QuoteKind.MIXED
                ? passages.stream().flatMap(DraftQuestion::quoted).collect(Collectors.joining(OMISSION))
                : "";
        return quoted.isEmpty() ? String.join(" ", passages) : quoted;
    }

    private static Stream<String> quoted(String passage) {
        return SCANNER.scan(TokenizedText.of(SourceText.of(passage))).spoken().stream()
                .map(span -> passage.substring(span.start(), span.end()));
    }

    private static Optional<String> speaker(SpeakerAnswer answer) {
        boolean isSomebody = switch (answer.speakerType()) {
            case PERSON, ORGANIZATION, GROUP, DOCUMENT -> true;
            default -> false;
        };
        return Optional.ofNullable(answer.name()).filter(name -> isSomebody);
    }
}
