package org.whosaid.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.whosaid.document.Passage;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.CutWords;
import org.whosaid.ingest.GivenSpan;

/** Reads spans that a person marked in a text, and gathers what is wrong with them. Mutable; for one request. */
final class SpanCheck {
    private final SourceText text;
    private final OffsetUnit unit;
    private final List<ArticleFlaw> flaws;

    /** @param told what is known to be wrong already */
    SpanCheck(SourceText text, OffsetUnit unit, List<ArticleFlaw> told) {
        this.text = text;
        this.unit = unit;
        this.flaws = new ArrayList<>(told);
    }

    /** The passages; those that are wrong are left out, and the flaws name them. */
    List<Passage> passages(String member, List<GivenSpan> given) {
        return passages(member, given, (where, span) -> true);
    }

    /** The same of passages that must not cut a word in two. */
    List<Passage> wholeWords(String member, List<GivenSpan> given) {
        return passages(member, given, this::isOfWholeWords);
    }

    private List<Passage> passages(String member, List<GivenSpan> given, BiPredicate<String, Span> further) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String where = "%s/%d".formatted(member, i);
            if (flaws.stream().anyMatch(flaw -> flaw.field().equals(where))) {
                continue;
            }
            Optional<Span> span =
                    span(where, given.get(i), i == 0 ? 0 : given.get(i - 1).end());
            span.filter(found -> further.test(where, found))
                    .map(found -> Passage.of(text, found))
                    .ifPresent(passages::add);
        }
        return passages;
    }

    void refuse(ArticleFlaw flaw) {
        flaws.add(flaw);
    }

    /** @throws UnusableCorrection.Flawed if anything was wrong */
    void throwIfWrong() {
        if (!flaws.isEmpty()) {
            throw new UnusableCorrection.Flawed(flaws);
        }
    }

    private Optional<Span> span(String where, GivenSpan given, int earliest) {
        int length = unit.length(text);
        if (given.start() < 0 || given.start() >= length) {
            return flaw(where + "/start", "lies outside of the text, which has %d characters".formatted(length));
        }
        if (given.end() > length) {
            return flaw(where + "/end", "lies behind the end of the text, which is at %d".formatted(length));
        }
        if (given.end() <= given.start()) {
            return flaw(where + "/end", "is not behind start; end is the offset behind the last character");
        }
        if (given.start() < earliest) {
            return flaw(where + "/start", "lies before the end of the span before; send spans in text order, apart");
        }
        return whole(where, given);
    }

    private Optional<Span> whole(String where, GivenSpan given) {
        Span span = unit.span(text, given.start(), given.end());
        if (cutsPair(span.start())) {
            return flaw(where + "/start", "cuts a character in two: it lies between the halves of a surrogate pair");
        }
        if (cutsPair(span.end())) {
            return flaw(where + "/end", "cuts a character in two: it lies between the halves of a surrogate pair");
        }
        String words = text.slice(span);
        if (given.text().filter(meant -> !meant.equals(words)).isPresent()) {
            return flaw(
                    where + "/text",
                    "differs from the text there, “%s”; check the unit of the offsets".formatted(words));
        }
        if (words.isBlank()) {
            return flaw(where, "holds no words");
        }
        return Optional.of(span);
    }

    private boolean isOfWholeWords(String where, Span span) {
        // Both are looked at, so that one answer names both.
        boolean beginsWhole = cutsNoWord(where + "/start", "begin", span.start());
        boolean endsWhole = cutsNoWord(where + "/end", "end", span.end());
        return beginsWhole && endsWhole;
    }

    private boolean cutsNoWord(String where, String verb, int offset) {
        Optional<Span> word = CutWords.wordAround(text, offset);
        word.ifPresent(cut -> flaw(
                where,
                "cuts a word in two; %s at %d or at %d, where it begins and ends: “%s”"
                        .formatted(
                                verb,
                                unit.fromUtf16(text, cut.start()),
                                unit.fromUtf16(text, cut.end()),
                                text.slice(cut))));
        return word.isEmpty();
    }

    private boolean cutsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.value().charAt(offset));
    }

    private Optional<Span> flaw(String where, String detail) {
        flaws.add(new ArticleFlaw(where, detail));
        return Optional.empty();
    }
}
