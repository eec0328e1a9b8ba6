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

/**
 * {@code Tavra quoted the minister as saying …}, {@code the minister was quoted (by Tavra) as saying …}: it is the minister who says it, and
 * Tavra passes it on.
 */
final class QuotedAsSaying {
    private static final Set<String> QUOTING = WordLists.ATTRIBUTION.set("quoted-as-saying.quoting");
    private static final Set<String> SAYING = WordLists.ATTRIBUTION.set("quoted-as-saying.saying");
    private static final Set<String> SAID = WordLists.ATTRIBUTION.set("quoted-as-saying.said");
    private static final Set<String> BE = Set.of("are", "be", "been", "being", "is", "was", "were");
    private static final Set<String> BETWEEN = WordLists.ATTRIBUTION.set("quoted-as-saying.between");
    private static final Set<String> DAYS = WordLists.ENGLISH.set("weekdays");
    /** In words, between "quoted" and "as saying". */
    private static final int FARTHEST = 25;

    /** In words, between "as saying" and "by". */
    private static final int NEAR = 6;

    private final SentenceWords words;

    QuotedAsSaying(SentenceWords words) {
        this.words = words;
    }

    List<AttributionDraft> find() {
        List<AttributionDraft> found = new ArrayList<>();
        for (int as = 1; as + 1 < words.size(); as++) {
            boolean having = words.at(as + 1).equals("having") && words.is(as + 2, SAID);
            if (words.at(as).equals("as") && (having || words.is(as + 1, SAYING))) {
                at(as).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<AttributionDraft> at(int as) {
        int start = Math.max(words.start(as), as - FARTHEST);
        int quoted = as - 1;
        while (quoted >= start && !words.is(quoted, QUOTING)) {
            quoted--;
        }
        if (quoted < start) {
            return Optional.empty();
        }
        int verb = verbFrom(quoted);
        boolean passive = words.is(quoted - 1, BE) || verb < quoted && hasBe(verb, quoted);
        boolean reduced =
                words.at(quoted - 1).equals(",") && words.at(quoted + 1).equals("by");
        return passive || reduced ? passive(verb, quoted, as) : active(verb, quoted, as);
    }

    /** The first of the auxiliaries and adverbs before the verb. */
    private int verbFrom(int quoted) {
        int from = quoted;
        while (words.is(from - 1, BETWEEN)
                || words.is(from - 1, BE)
                || words.at(from - 1).endsWith("ly")) {
            from--;
        }
        return from;
    }

    private boolean hasBe(int from, int to) {
        for (int word = from; word < to; word++) {
            if (words.is(word, BE)) {
                return true;
            }
        }
        return false;
    }

    private Optional<AttributionDraft> passive(int verb, int quoted, int as) {
        Optional<RoleSegment> medium =
                Set.of("by", "in").contains(words.at(quoted + 1)) ? words.nameFrom(quoted + 2, as) : mediumBehind(as);
        boolean inserted =
                words.at(verb - 1).equals("who") || words.at(quoted - 1).equals(",");
        return subject(verb).flatMap(name -> draft(name, as, medium, name.from(), inserted));
    }

    private int behindCue(int as) {
        return words.at(as + 1).equals("having") ? as + 3 : as + 2;
    }

    /** {@code as telling the crew by two people} */
    private Optional<RoleSegment> mediumBehind(int as) {
        for (int by = behindCue(as); by < Math.min(words.size(), behindCue(as) + NEAR); by++) {
            if (words.at(by).equals("by")) {
                return words.nameFrom(by + 1, words.size());
            }
            if (words.isQuoted(by) || Set.of(":", ",", "that").contains(words.at(by))) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<RoleSegment> subject(int verb) {
        boolean relative = words.at(verb - 1).equals("who");
        return relative ? words.name(verb - 1, verb) : words.nameBefore(verb);
    }

    private Optional<AttributionDraft> active(int verb, int quoted, int as) {
        Optional<RoleSegment> speaker = words.nameFrom(quoted + 1, as).map(name -> withDescription(name, as));
        Optional<RoleSegment> medium = words.nameBefore(verb);
        boolean inserted = words.at(verb - 1).equals(",");
        return speaker.flatMap(
                name -> draft(name, as, medium, medium.map(RoleSegment::from).orElse(verb), inserted));
    }

    /** "His deputy, Olga Senn, as saying": all between the commas, unless it is a day. */
    private RoleSegment withDescription(RoleSegment name, int as) {
        int to = as;
        while (to > name.to() && (words.is(to - 1, DAYS) || Set.of(",", "on").contains(words.at(to - 1)))) {
            to--;
        }
        return new RoleSegment(WordRole.SOURCE, name.from(), Math.max(name.to(), to));
    }

    /** @param inserted whether the clause stands between commas, so that the next comma ends it */
    private Optional<AttributionDraft> draft(
            RoleSegment speaker, int as, Optional<RoleSegment> medium, int clauseStart, boolean inserted) {
        List<RoleSegment> content = before(clauseStart).or(() -> after(as, medium, inserted)).stream()
                .toList();
        RoleSegment cue = new RoleSegment(WordRole.CUE, as, behindCue(as));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(AttributionDraft.byForm(Optional.of(speaker), Optional.of(cue), content)
                        .via(medium));
    }

    /** The quotation that the clause follows: {@code “…,” Tavra quoted him as saying}. */
    private Optional<RoleSegment> before(int clauseStart) {
        int end = words.at(clauseStart - 1).equals(",") ? clauseStart - 1 : clauseStart;
        return words.quotationBefore(end)
                .filter(quotation -> end < clauseStart || quotation.endsInComma() || asks(quotation))
                .map(quotation -> new RoleSegment(WordRole.CONTENT, quotation.from(), quotation.to()));
    }

    private boolean asks(MarkedWords quotation) {
        return words.endsInQuestion(quotation);
    }

    private Optional<RoleSegment> after(int as, Optional<RoleSegment> medium, boolean inserted) {
        int from = medium.filter(name -> name.from() > as).map(RoleSegment::to).orElse(behindCue(as));
        while (Set.of(",", ":", "on").contains(words.at(from)) || words.is(from, DAYS)) {
            from++;
        }
        from = words.behindAddressee(from, words.end(from));
        int sentence = words.end(from);
        int end = from;
        while (end < sentence && !(inserted && words.at(end).equals(","))) {
            end++;
        }
        return end > from ? Optional.of(new RoleSegment(WordRole.CONTENT, from, end)) : Optional.empty();
    }
}
