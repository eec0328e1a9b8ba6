package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.lexicon.WordLists;

/**
 * Gives a quotation that is a sentence of its own to whom the sentence before reports, not to whom the next one names: {@code Brandholm
 * said the bridge would close. “It is not worth a life.” Varga agreed.}
 */
public final class FloatingQuotations {
    private static final Set<String> REPORTING = WordLists.ENGLISH.set("reporting-verbs");
    private static final Set<String> POINTING = Set.of("so", "such", "that", "these", "this", "those", "thus");

    private final TextView view;
    private final SentenceWords words;

    public FloatingQuotations(TextView view) {
        this.view = view;
        this.words = new SentenceWords(view);
    }

    /** Moves such quotations to drafts of their own. */
    public void move(List<AttributionDraft> drafts) {
        List<AttributionDraft> moved = new ArrayList<>();
        for (AttributionDraft draft : drafts) {
            if (draft.isByForm()) {
                continue;
            }
            for (RoleSegment said : List.copyOf(draft.content())) {
                if (isFloating(said) && isNamedBehind(draft, said)) {
                    before(said, drafts).filter(other -> other != draft).ifPresent(owner -> {
                        draft.content().remove(said);
                        moved.add(AttributionDraft.byForm(owner.source(), Optional.empty(), List.of(said)));
                    });
                }
            }
        }
        drafts.removeIf(draft -> draft.content().isEmpty());
        drafts.addAll(moved);
    }

    /** A whole sentence in marks, between two others of its paragraph. */
    private boolean isFloating(RoleSegment said) {
        return said.from() > 0
                && !view.scores().beginsParagraph(said.from())
                && words.quotationFrom(said.from())
                        .filter(quotation -> quotation.to() == said.to())
                        .isPresent()
                && words.start(said.from()) == said.from()
                && view.lower(said.to() - 2).equals(".")
                && said.to() < words.size()
                && !words.is(said.to(), POINTING);
    }

    private boolean isNamedBehind(AttributionDraft draft, RoleSegment said) {
        if (draft.cue().isEmpty()) {
            return draft.source().filter(source -> source.from() >= said.to()).isPresent();
        }
        int cue = draft.cue().get().from();
        boolean closes = draft.content().size() == 1 && words.is(cue, REPORTING) && words.end(cue) <= cue + 1;
        return cue >= said.to() && !closes;
    }

    /** Who is reported in the sentence just before. */
    private Optional<AttributionDraft> before(RoleSegment said, List<AttributionDraft> drafts) {
        int sentence = words.start(said.from() - 1);
        return drafts.stream()
                .filter(draft -> draft.source().isPresent())
                .filter(draft -> draft.cue()
                        .filter(cue -> cue.from() >= sentence && cue.from() < said.from())
                        .isPresent())
                .findFirst();
    }
}
