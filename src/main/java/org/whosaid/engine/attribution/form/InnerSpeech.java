package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.QuotationMarks;

/** Speech inside speech: in {@code “My sister told me, ‘Never sign it,’” said Toll}, it is the sister who says the inner words. */
public final class InnerSpeech {
    private static final Set<String> SAYING = WordLists.ATTRIBUTION.set("inner-speech.saying");
    private static final Set<String> ADDRESSEES = WordLists.ATTRIBUTION.set("inner-speech.addressees");
    private static final Set<String> DIVIDERS = WordLists.ATTRIBUTION.set("inner-speech.dividers");
    private static final Set<String> AUXILIARIES = WordLists.ATTRIBUTION.set("inner-speech.auxiliaries");
    private static final Set<String> BE = Set.of("am", "are", "been", "is", "was", "were");
    /** In words. */
    private static final int LONGEST_NAME = 6;
    /** Of two words in marks, one may be a title or a name. */
    private static final int LEAST_WORDS = 4;

    private final TextView view;

    public InnerSpeech(TextView view) {
        this.view = view;
    }

    /** Drafts for what others say in the words of the given ones. */
    public List<AttributionDraft> find(List<AttributionDraft> outer) {
        List<RoleSegment> spoken = outer.stream()
                .flatMap(draft -> draft.content().stream())
                .sorted(Comparator.comparingInt(RoleSegment::from))
                .toList();
        List<AttributionDraft> found = new ArrayList<>();
        int at = 0;
        for (Quotation quotation : inOrder()) {
            RoleSegment words = view.segment(WordRole.CONTENT, quotation.span());
            while (at + 1 < spoken.size() && spoken.get(at + 1).from() <= words.from()) {
                at++;
            }
            if (at < spoken.size() && isWithin(words, spoken.get(at))) {
                spokenIn(spoken.get(at), words).ifPresent(draft -> found.add(draft));
            }
        }
        return found;
    }

    private List<Quotation> inOrder() {
        return view.marks().quotations().stream()
                .filter(quotation -> quotation.use() == MarkUse.SPEECH && quotation.depth() <= 1)
                .filter(quotation -> view.wordFrom(quotation.span().end())
                                - view.wordFrom(quotation.span().start())
                        >= LEAST_WORDS)
                .sorted(Comparator.comparing(Quotation::span))
                .toList();
    }

    private static boolean isWithin(RoleSegment inner, RoleSegment outer) {
        return outer.from() < inner.from() && inner.to() <= outer.to();
    }

    private Optional<AttributionDraft> spokenIn(RoleSegment outer, RoleSegment inner) {
        return before(outer, inner)
                .or(() -> behind(outer, inner))
                .map(said -> AttributionDraft.byForm(
                                Optional.of(said.source()), Optional.of(said.cue()), List.of(inner))
                        .inside(outer));
    }

    private record Said(RoleSegment source, RoleSegment cue) {}

    /** {@code my sister told me, ‘…’} */
    private Optional<Said> before(RoleSegment outer, RoleSegment inner) {
        int verb = inner.from() - 1;
        while (verb > outer.from() && (isSign(verb) || ADDRESSEES.contains(view.lower(verb)))) {
            verb--;
        }
        if (verb <= outer.from() || !SAYING.contains(view.lower(verb))) {
            return Optional.empty();
        }
        boolean passive = verb > outer.from()
                && BE.contains(view.lower(verb - 1))
                && view.lower(verb).equals("told");
        if (passive) {
            return Optional.empty();
        }
        int to = verb;
        while (AUXILIARIES.contains(view.lower(to - 1)) || view.lower(to - 1).endsWith("ly")) {
            to--;
        }
        int from = to;
        while (from > outer.from() && to - from <= LONGEST_NAME && !divides(from - 1)) {
            from--;
        }
        return said(from, to, verb);
    }

    /** {@code ‘…,’ my sister told me} */
    private Optional<Said> behind(RoleSegment outer, RoleSegment inner) {
        if (!endsInSign(inner)) {
            return Optional.empty();
        }
        for (int verb = inner.to(); verb < Math.min(outer.to(), inner.to() + LONGEST_NAME); verb++) {
            if (divides(verb)) {
                return Optional.empty();
            }
            if (SAYING.contains(view.lower(verb))) {
                return said(inner.to(), verb, verb);
            }
        }
        return Optional.empty();
    }

    private static Optional<Said> said(int from, int to, int verb) {
        return from < to && to - from <= LONGEST_NAME
                ? Optional.of(new Said(
                        new RoleSegment(WordRole.SOURCE, from, to), new RoleSegment(WordRole.CUE, verb, verb + 1)))
                : Optional.empty();
    }

    private boolean divides(int word) {
        return isSign(word) || DIVIDERS.contains(view.lower(word));
    }

    /** A sign or mark, of one character. */
    private boolean isSign(int word) {
        return !Character.isLetterOrDigit(view.first(word)) && view.first(word) != '-';
    }

    private boolean endsInSign(RoleSegment inner) {
        int last = inner.to() - 1;
        boolean closed = QuotationMarks.mayClose(view.first(last));
        return Set.of(",", "?", "!").contains(view.lower(closed ? last - 1 : last));
    }
}
