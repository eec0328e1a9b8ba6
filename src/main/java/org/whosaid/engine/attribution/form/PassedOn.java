package org.whosaid.engine.attribution.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.lexicon.WordLists;

/**
 * Gives words in marks from the medium to whom the medium quotes: {@code “…,” Toll said, according to the Kestrel},
 * {@code the Kestrel reported that Toll had called it “…”}.
 */
final class PassedOn {
    private static final Set<String> REPORTING = WordLists.ENGLISH.set("reporting-verbs");
    private static final Set<String> CALLING = Set.of("called", "described");
    /** In words: a name before its verb. */
    private static final int LONGEST_NAME = 7;

    private static final Set<String> AUXILIARIES = Set.of("had", "has", "have", "was", "were");

    private final SentenceWords words;
    private final Media media;

    PassedOn(SentenceWords words, Media media) {
        this.words = words;
        this.media = media;
    }

    void correct(List<AttributionDraft> drafts) {
        drafts.replaceAll(draft -> draft.source()
                .flatMap(source -> draft.cue().flatMap(cue -> corrected(draft, cue, source)))
                .orElse(draft));
    }

    private Optional<AttributionDraft> corrected(AttributionDraft draft, RoleSegment cue, RoleSegment source) {
        boolean isMedium = media.isMedium(source);
        Optional<AttributionDraft> before = isMedium ? saidBefore(draft, cue, source) : Optional.empty();
        boolean reports = isMedium || words.is(cue.from(), Media.REPORTING);
        return before.isEmpty() && reports ? saidInside(draft, cue, source) : before;
    }

    private Optional<AttributionDraft> saidBefore(AttributionDraft draft, RoleSegment cue, RoleSegment medium) {
        int verb = cue.from() - (words.at(cue.from() - 1).equals(",") ? 2 : 1);
        if (!words.at(cue.from()).equals("according") || !words.is(verb, REPORTING)) {
            return Optional.empty();
        }
        boolean isQuoted = draft.content().stream().anyMatch(part -> words.isQuoted(part.from()));
        return (isQuoted ? words.nameBefore(verb) : words.bareNameBefore(verb)).flatMap(name -> {
            List<RoleSegment> content = draft.content().stream()
                    .filter(part -> part.from() < name.from())
                    .map(part -> words.withoutComma(
                            new RoleSegment(WordRole.CONTENT, part.from(), Math.min(part.to(), name.from()))))
                    .toList();
            return content.isEmpty() ? Optional.empty() : Optional.of(said(name, verb, content, medium));
        });
    }

    private Optional<AttributionDraft> saidInside(AttributionDraft draft, RoleSegment cue, RoleSegment medium) {
        RoleSegment content = draft.content().get(0);
        boolean behind = content.from() >= cue.to() || words.at(cue.from()).equals("according");
        if (draft.content().size() > 1 || !behind || words.isQuoted(content.from())) {
            return Optional.empty();
        }
        int mark = content.from();
        while (mark < content.to() && !words.isQuoted(mark)) {
            mark++;
        }
        boolean isNear = mark == content.to();
        int limit = isNear ? Math.min(mark, content.from() + LONGEST_NAME) : mark;
        for (int verb = content.from() + 1; verb < limit; verb++) {
            if (words.is(verb, REPORTING) || words.is(verb, CALLING)) {
                return isNear && !words.isName(content.from() + (isThat(content) ? 1 : 0), verb)
                        ? Optional.empty()
                        : saidInside(content, verb, medium);
            }
        }
        return Optional.empty();
    }

    private boolean isThat(RoleSegment content) {
        return words.at(content.from()).equals("that");
    }

    private Optional<AttributionDraft> saidInside(RoleSegment content, int verb, RoleSegment medium) {
        int from = content.from() + (isThat(content) ? 1 : 0);
        int to = words.is(verb - 1, AUXILIARIES) ? verb - 1 : verb;
        int begin = words.behindAddressee(verb + 1, content.to());
        if (begin >= content.to()) {
            return Optional.empty();
        }
        RoleSegment said = new RoleSegment(WordRole.CONTENT, begin, content.to());
        return words.name(from, to).map(name -> said(name, verb, List.of(said), medium));
    }

    private static AttributionDraft said(RoleSegment name, int verb, List<RoleSegment> content, RoleSegment medium) {
        RoleSegment cue = new RoleSegment(WordRole.CUE, verb, verb + 1);
        return AttributionDraft.byForm(
                        Optional.of(new RoleSegment(WordRole.SOURCE, name.from(), name.to())),
                        Optional.of(cue),
                        content)
                .via(Optional.of(medium));
    }
}
