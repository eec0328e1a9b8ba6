package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributions of a text in the order of reading, with what was found out about each so far. Confined to one call. */
final class AttributionSequence {
    private record Turn(SourceRange range, Resolution resolution) {}

    private final List<Turn> turns = new ArrayList<>();

    void add(SourceRange range, Resolution resolution) {
        turns.add(new Turn(range, resolution));
    }

    /** The turn that was resolved so many turns ago, 0 for the last. */
    private Optional<Turn> back(int n) {
        return n < turns.size() ? Optional.of(turns.get(turns.size() - 1 - n)) : Optional.empty();
    }

    Optional<SourceRange> lastRange() {
        return back(0).map(Turn::range);
    }

    Optional<Referent> lastSpeaker() {
        return back(0).flatMap(t -> t.resolution().referent());
    }

    /** The last speaker who is not this one, at most so many turns back. */
    Optional<Referent> otherThan(Referent speaker, int turnsBack) {
        for (int n = 0; n < turnsBack; n++) {
            Optional<Referent> other =
                    back(n).flatMap(t -> t.resolution().referent()).filter(r -> !r.equals(speaker));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** Who says the words among which this token stands. */
    Optional<Referent> speakerAround(int token) {
        for (int n = 0; n < Math.min(turns.size(), 10); n++) {
            Turn turn = turns.get(turns.size() - 1 - n);
            if (turn.range().contentFrom() <= token && token < turn.range().contentTo()) {
                return turn.resolution().referent();
            }
        }
        return Optional.empty();
    }
}
