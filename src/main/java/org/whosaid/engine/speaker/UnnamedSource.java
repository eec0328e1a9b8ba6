package org.whosaid.engine.speaker;

import java.util.Optional;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.TokenizedText;

/** Finds the speaker where the attribution has no source: the quote goes on, the turn changes, or a neighbour is named. */
final class UnnamedSource {
    private final TokenizedText reading;
    private final EntityMentions cast;
    private final Discourse discourse;
    private final AttributionSequence conversation;

    UnnamedSource(TokenizedText reading, EntityMentions cast, Discourse discourse, AttributionSequence conversation) {
        this.reading = reading;
        this.cast = cast;
        this.discourse = discourse;
        this.conversation = conversation;
    }

    Resolution resolve(SourceRange range) {
        return range.hasCue() ? withCue(range) : withoutCue(range);
    }

    /** "…, adding that …" and "… and said …" share the subject of their sentence; "it was said" has none. */
    private Resolution withCue(SourceRange range) {
        String cue = reading.lower(range.cueFrom());
        String before = reading.lower(range.cueFrom() - 1);
        boolean participle = cue.length() > 4 && cue.endsWith("ing");
        boolean joined = before.equals("and") || before.equals("but") || before.equals("then");
        Optional<Referent> last = conversation
                .lastSpeaker()
                .filter(s -> conversation
                        .lastRange()
                        .filter(r -> sameSentence(r, range))
                        .isPresent());
        if ((participle || joined) && last.isPresent()) {
            return Resolution.of(last.get(), SpeakerReason.NEIGHBOURING_MENTION);
        }
        return nobody();
    }

    private boolean sameSentence(SourceRange one, SourceRange other) {
        return reading.sameSentence(one.anchor(), other.cueFrom());
    }

    private Resolution withoutCue(SourceRange range) {
        boolean speech = range.attribution().kind() != QuoteKind.INDIRECT;
        Optional<SourceRange> last = conversation.lastRange();
        Optional<Referent> speaker = conversation.lastSpeaker();
        if (speaker.isEmpty() || last.isEmpty()) {
            Resolution before = neighbour(range);
            return before.referent().isEmpty() && speech ? narratedNext(range) : before;
        }
        int apart = reading.paragraph(range.contentFrom()) - reading.paragraph(lastToken(last.get()));
        if (apart == 0 || !speech) {
            return apart == 0 ? Resolution.of(speaker.get(), SpeakerReason.NEIGHBOURING_MENTION) : neighbour(range);
        }
        Optional<Referent> other = conversation.otherThan(speaker.get(), 3);
        return apart == 1 && other.isPresent()
                ? Resolution.of(other.get(), SpeakerReason.TURN_TAKING)
                : apart == 1 ? Resolution.of(speaker.get(), SpeakerReason.NEIGHBOURING_MENTION) : neighbour(range);
    }

    private static int lastToken(SourceRange range) {
        return Math.max(Math.max(range.contentTo(), range.to()), range.cueTo()) - 1;
    }

    /** "“There is one fewer.”", and in the next paragraph "Ann Holm leans on the gate": a text that opens with a quote shows its speaker next. */
    private Resolution narratedNext(SourceRange range) {
        int next = range.contentTo();
        while (next < reading.size() && reading.paragraph(next) == reading.paragraph(range.contentTo() - 1)) {
            if (reading.at(next++).isWord()) {
                return nobody();
            }
        }
        return cast.mentionAt(next)
                .filter(m -> !reading.isQuoted(m.from()) && !reading.at(m.to()).isPossessive())
                .flatMap(m -> cast.namedAt(m.from()))
                .filter(e -> e.kind().isPerson())
                .map(e -> Resolution.of(e, SpeakerReason.NEIGHBOURING_MENTION))
                .orElse(nobody());
    }

    private static Resolution nobody() {
        return Resolution.open(SpeakerReason.NO_SOURCE, java.util.List.of());
    }

    /** The subject of the sentence before. */
    private Resolution neighbour(SourceRange range) {
        return discourse.salience(range.contentFrom(), r -> r.type() == SpeakerType.PERSON).stream()
                .findFirst()
                .map(e -> Resolution.of(e.getKey(), SpeakerReason.NEIGHBOURING_MENTION))
                .orElse(nobody());
    }
}
