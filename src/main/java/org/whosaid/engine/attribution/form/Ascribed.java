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

/** {@code The Kestrel attributed “…” to Toll}, {@code “…” was attributed to Toll by the Kestrel}, {@code carried a statement by Toll: “…”}. */
final class Ascribed {
    private static final Set<String> ASCRIBING = Set.of("ascribed", "ascribes", "attributed", "attributes");
    private static final Set<String> BE = Set.of("are", "been", "is", "was", "were");
    private static final Set<String> CARRYING = WordLists.ATTRIBUTION.set("ascribed.carrying");
    private static final Set<String> TALKS = WordLists.ATTRIBUTION.set("media.talks");
    /** In words, on either side of the verb, marks included. */
    private static final int FARTHEST = 80;
    /** In words, between "carried" and "statement". */
    private static final int NEAR = 4;

    private final SentenceWords words;

    Ascribed(SentenceWords words) {
        this.words = words;
    }

    List<AttributionDraft> find() {
        List<AttributionDraft> found = new ArrayList<>();
        for (int verb = 1; verb < words.size(); verb++) {
            if (words.is(verb, ASCRIBING)) {
                (words.is(verb - 1, BE) ? passive(verb) : active(verb)).ifPresent(found::add);
            } else if (words.is(verb, CARRYING)) {
                carried(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<AttributionDraft> active(int verb) {
        return to(verb).flatMap(
                        speaker -> marksFrom(verb).flatMap(said -> draft(speaker, verb, said, words.nameBefore(verb))));
    }

    private Optional<AttributionDraft> passive(int verb) {
        Optional<RoleSegment> speaker =
                words.at(verb + 1).equals("to") ? words.nameFrom(verb + 2, words.size()) : Optional.empty();
        Optional<MarkedWords> said = words.quotationBefore(verb - 1);
        return speaker.flatMap(name -> said.flatMap(quotation -> draft(name, verb, quotation, by(name.to()))));
    }

    private Optional<AttributionDraft> carried(int verb) {
        for (int noun = verb + 1; noun <= verb + NEAR; noun++) {
            if (words.is(noun, TALKS) && Set.of("by", "from").contains(words.at(noun + 1))) {
                Optional<RoleSegment> speaker = words.nameFrom(noun + 2, words.size());
                int end = speaker.map(RoleSegment::to).orElse(noun);
                Optional<MarkedWords> said =
                        words.at(end).equals(":") ? words.quotationFrom(end + 1) : Optional.empty();
                return speaker.flatMap(
                        name -> said.flatMap(quotation -> draft(name, verb, quotation, words.nameBefore(verb))));
            }
        }
        return Optional.empty();
    }

    /** The name behind the first "to", before the quotation or behind it. */
    private Optional<RoleSegment> to(int verb) {
        for (int word = verb + 1; word < Math.min(words.size(), verb + FARTHEST) && isHere(verb, word); word++) {
            if (words.at(word).equals("to")) {
                return upToUtterance(word + 1);
            }
        }
        return Optional.empty();
    }

    /** "To Mina Toll the words": the name ends before the article. */
    private Optional<RoleSegment> upToUtterance(int from) {
        int to = from + 1;
        while (to < words.size() && !Set.of("the", "these", "this").contains(words.at(to))) {
            to++;
        }
        return words.nameFrom(from, to);
    }

    private Optional<MarkedWords> marksFrom(int verb) {
        for (int word = verb + 1; word < Math.min(words.size(), verb + FARTHEST) && isHere(verb, word); word++) {
            Optional<MarkedWords> quotation = words.quotationFrom(word);
            if (quotation.isPresent()) {
                return quotation;
            }
        }
        return Optional.empty();
    }

    private boolean isHere(int verb, int word) {
        return words.isQuoted(word) || words.start(word) <= verb;
    }

    private Optional<RoleSegment> by(int word) {
        return words.at(word).equals("by") ? words.nameFrom(word + 1, words.size()) : Optional.empty();
    }

    private static Optional<AttributionDraft> draft(
            RoleSegment speaker, int verb, MarkedWords said, Optional<RoleSegment> medium) {
        RoleSegment cue = new RoleSegment(WordRole.CUE, verb, verb + 1);
        RoleSegment content = new RoleSegment(WordRole.CONTENT, said.from(), said.to());
        return said.maySpeak()
                ? Optional.of(AttributionDraft.byForm(Optional.of(speaker), Optional.of(cue), List.of(content))
                        .via(medium))
                : Optional.empty();
    }
}
