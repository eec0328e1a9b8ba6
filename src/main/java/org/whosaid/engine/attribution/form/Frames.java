package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.MarkedWords;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.lexicon.WordLists;

/** Words in marks that a noun frames, not a verb: {@code “…” was the verdict of X}, {@code X's reply: “…”}, {@code To quote X, “…”}. */
final class Frames {
    private static final Set<String> UTTERANCES = WordLists.ATTRIBUTION.set("frames.utterances");
    private static final Set<String> SPEECHES = WordLists.ATTRIBUTION.set("frames.speeches");
    private static final Set<String> DESCRIBING = WordLists.ATTRIBUTION.set("frames.describing");
    private static final Set<String> BEGINNING = WordLists.ATTRIBUTION.set("frames.beginning");
    private static final Set<String> QUOTING = Set.of("borrow", "cite", "echo", "quote", "use");
    private static final Set<String> BE = Set.of("came", "is", "was", "were");
    private static final Set<String> OF = Set.of("by", "from", "of");
    /** In words, between the verb and the noun: "was the first and only". */
    private static final int FARTHEST = 8;

    private final SentenceWords words;

    Frames(SentenceWords words) {
        this.words = words;
    }

    List<AttributionDraft> find() {
        List<AttributionDraft> found = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (words.isQuoted(word)) {
                continue;
            }
            Optional<MarkedWords> before = words.quotationBefore(word);
            int verb = word;
            before.filter(MarkedWords::maySpeak)
                    .flatMap(said -> behind(said, verb))
                    .ifPresent(found::add);
            if (isStart(word)) {
                opening(word).ifPresent(found::add);
            }
            named(word).ifPresent(found::add);
        }
        return found;
    }

    private boolean isStart(int word) {
        return words.start(word) == word;
    }

    private Optional<AttributionDraft> behind(MarkedWords said, int verb) {
        if (words.is(verb, BE)) {
            return words.at(verb + 1).equals("how") ? how(said, verb) : noun(said, verb, UTTERANCES);
        }
        boolean begins = words.at(verb).equals("so") && words.is(verb + 1, BEGINNING);
        return begins ? noun(said, verb + 1, SPEECHES) : Optional.empty();
    }

    /** {@code is how X described it} */
    private Optional<AttributionDraft> how(MarkedWords said, int verb) {
        for (int word = verb + 3; word < verb + FARTHEST; word++) {
            if (words.is(word, DESCRIBING)) {
                int cue = word;
                return words.name(verb + 2, word).map(name -> draft(name, cue, said));
            }
        }
        return Optional.empty();
    }

    /** {@code was the verdict of X}, {@code was X's verdict} */
    private Optional<AttributionDraft> noun(MarkedWords said, int verb, Set<String> nouns) {
        for (int noun = verb + 1; noun < verb + FARTHEST && words.start(noun) <= verb; noun++) {
            if (words.is(noun, nouns)) {
                int cue = noun;
                Optional<RoleSegment> name = words.is(noun + 1, OF) ? described(noun + 2) : owner(verb + 1, noun);
                return name.map(speaker -> draft(speaker, cue, said));
            }
        }
        return Optional.empty();
    }

    /** "The architect, Hilda Moss": a name may follow upon its description. */
    private Optional<RoleSegment> described(int from) {
        return words.nameFrom(from, words.size()).map(name -> {
            boolean more = words.at(name.to()).equals(",") && words.isName(name.to() + 1, name.to() + 2);
            return more
                    ? words.nameFrom(name.to() + 1, words.size())
                            .map(rest -> new RoleSegment(WordRole.SOURCE, name.from(), rest.to()))
                            .orElse(name)
                    : name;
        });
    }

    /** The words before the "'s" that stands between two places. */
    private Optional<RoleSegment> owner(int from, int to) {
        for (int mark = to - 1; mark > from; mark--) {
            if (words.isPossessive(mark)) {
                return words.name(from, mark);
            }
        }
        return Optional.empty();
    }

    /** {@code To quote X, …}, {@code In the words of X, …} */
    private Optional<AttributionDraft> opening(int start) {
        int from = start;
        if (words.at(start).equals("to") && words.is(start + 1, QUOTING)) {
            from = behindOf(start + 2);
        } else if (words.at(start).equals("in") && words.at(start + 2).equals("words") && words.is(start + 3, OF)) {
            from = start + 4;
        }
        if (from == start) {
            return Optional.empty();
        }
        Optional<RoleSegment> name = words.nameFrom(from, words.size());
        return name.filter(speaker -> Set.of(",", ":").contains(words.at(speaker.to())))
                .flatMap(speaker -> rest(speaker.to() + 1)
                        .map(said -> draft(speaker, new RoleSegment(WordRole.CUE, start, speaker.from()), said)));
    }

    /** Behind "a phrase from", if such words stand there. */
    private int behindOf(int from) {
        for (int word = from; word < from + 4; word++) {
            if (words.is(word, OF)) {
                return word + 1;
            }
        }
        return from;
    }

    /** What stands behind the frame in its sentence, where some of it is in marks. */
    private Optional<RoleSegment> rest(int from) {
        Optional<MarkedWords> quotation = words.quotationFrom(from);
        if (quotation.isPresent()) {
            return quotation.map(Frames::content);
        }
        int sentence = words.end(from);
        int end = from;
        while (end < sentence && !words.at(end).equals(";")) {
            end++;
        }
        for (int word = from; word < end; word++) {
            if (words.isQuoted(word)) {
                return Optional.of(new RoleSegment(WordRole.CONTENT, from, end));
            }
        }
        return Optional.empty();
    }

    /** {@code X's reply (was): “…”}, {@code the reply of X: “…”} */
    private Optional<AttributionDraft> named(int noun) {
        if (!words.is(noun, UTTERANCES)) {
            return Optional.empty();
        }
        boolean of = words.is(noun + 1, OF);
        Optional<RoleSegment> name = of
                ? words.nameFrom(noun + 2, words.size())
                : words.nameBefore(noun).flatMap(before -> owner(before.from(), noun));
        int end = of ? name.map(RoleSegment::to).orElse(noun) : noun + 1;
        int verb = words.is(end, BE) ? end + 1 : end;
        int colon = Set.of(":", ",").contains(words.at(verb)) ? verb + 1 : verb;
        return colon == end
                ? Optional.empty()
                : name.flatMap(speaker -> words.quotationFrom(colon).map(said -> draft(speaker, noun, said)));
    }

    private static AttributionDraft draft(RoleSegment speaker, int cue, MarkedWords said) {
        return draft(speaker, new RoleSegment(WordRole.CUE, cue, cue + 1), content(said));
    }

    private static AttributionDraft draft(RoleSegment speaker, RoleSegment cue, RoleSegment said) {
        return AttributionDraft.byForm(Optional.of(speaker), Optional.of(cue), List.of(said));
    }

    private static RoleSegment content(MarkedWords said) {
        return new RoleSegment(WordRole.CONTENT, said.from(), said.to());
    }
}
