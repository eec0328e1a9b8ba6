package org.whosaid.verify.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.store.sql.SqlRows;

/** Reads the sentence around a quotation, without the rest of the article. Thread-safe; needs a transaction. */
@ApplicationScoped
public class SpeechFrames {
    /** In code points; a reporter's clause is shorter. */
    private static final int MOST_READ = 300;

    private static final String AROUND = """
            select substring(d.text from greatest(:start - :most, 0) + 1 for least(:most, :start)) as before,
                substring(d.text from :end + 1 for :most) as after
            from documents d where d.id = :document""";

    private final EntityManager entityManager;

    SpeechFrames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Of the quotation that holds words of a quote; nothing for words that the reporter retells.
     *
     * @param matched where the words stand in the document
     */
    public SpeechFrame of(StoredQuote quote, List<Passage> matched) {
        return quote.kind() == QuoteKind.INDIRECT
                ? SpeechFrame.NONE
                : quotation(quote, matched)
                        .map(quotation -> read(quote.document().id(), quotation))
                        .orElse(SpeechFrame.NONE);
    }

    private SpeechFrame read(UUID document, Place quotation) {
        return SqlRows.of(entityManager
                        .createNativeQuery(AROUND, Tuple.class)
                        .setParameter("start", quotation.start())
                        .setParameter("end", quotation.end())
                        .setParameter("most", MOST_READ)
                        .setParameter("document", document))
                .findFirst()
                .map(row -> SpeechFrame.of(row.get("before", String.class), row.get("after", String.class)))
                .orElse(SpeechFrame.NONE);
    }

    private static Optional<Place> quotation(StoredQuote quote, List<Passage> matched) {
        return matched.stream()
                .findFirst()
                .flatMap(words -> quote.content().stream()
                        .filter(passage -> passage.start() <= words.start() && words.end() <= passage.end())
                        .findFirst()
                        .map(passage -> quotation(passage, words)));
    }

    /** From the last mark before the words to the first one behind them. */
    private static Place quotation(Passage passage, Passage matched) {
        String text = passage.text();
        int from = text.offsetByCodePoints(0, matched.start() - passage.start());
        int to = text.offsetByCodePoints(from, matched.end() - matched.start());
        while (from > 0 && !QuotationMarks.mayOpen(text.charAt(from))) {
            from--;
        }
        while (to < text.length() && !isClosing(text, to)) {
            to++;
        }
        return new Place(
                passage.start() + text.codePointCount(0, from),
                passage.start() + text.codePointCount(0, Math.min(to + 1, text.length())));
    }

    /** An apostrophe inside of a word closes nothing. */
    private static boolean isClosing(String text, int at) {
        boolean isInWord = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return QuotationMarks.mayClose(text.charAt(at)) && !isInWord;
    }

    private record Place(int start, int end) {}
}
