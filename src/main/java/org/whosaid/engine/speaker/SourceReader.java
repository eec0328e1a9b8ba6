package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Reads the words of a source: a name, somebody described, a pronoun, or several of them joined. */
final class SourceReader {
    private static final Set<String> LEADING = WordLists.SPEAKER.set("source-reader.leading");
    private static final Set<String> CORRELATIVE = Set.of("both", "neither", "either");

    private final TokenizedText reading;
    private final EntityMentions cast;
    private final NounPhrases phrases;
    private final JoinedSources joined;
    private final Appositions appositions;

    SourceReader(TokenizedText reading, Lexicon lexicon, EntityMentions cast, NounPhrases phrases) {
        this.reading = reading;
        this.cast = cast;
        this.phrases = phrases;
        this.joined = new JoinedSources(reading, lexicon, cast, this);
        this.appositions = new Appositions(reading, lexicon, cast, this);
    }

    SourceWords read(int from, int to) {
        int start = from;
        while (start + 1 < to && (isLeading(start, to) || isBareMark(start))) {
            start++;
        }
        int end = to;
        while (end > start
                && !reading.at(end - 1).isWord()
                && !reading.at(end - 1).is(")")
                && cast.mentionAt(end - 1).isEmpty()) {
            end--;
        }
        return start >= end ? new SourceWords.None() : readTrimmed(start, end);
    }

    /** "Both men" keeps its "both", "both Holm and Rask" does not need it. */
    private boolean isLeading(int i, int to) {
        String word = reading.lower(i);
        return LEADING.contains(word) && !(CORRELATIVE.contains(word) && to - i < 3);
    }

    private boolean isBareMark(int i) {
        return !reading.at(i).isWord() && cast.mentionAt(i).isEmpty();
    }

    private SourceWords readTrimmed(int from, int to) {
        String first = reading.lower(from);
        // In capitals it is the country: "US President-elect ..."
        Optional<PronounKind> pronoun = reading.at(from).form().equals("US") ? Optional.empty() : PronounKind.of(first);
        boolean alone = to - from == 1
                || !reading.at(from + 1).isWord()
                        && !(reading.opensSentence(from + 2) && FunctionWords.isPossessive(first))
                || PronounKind.of(reading.lower(from + 1)).isPresent();
        if (pronoun.isPresent() && (alone || !FunctionWords.isPossessive(first))) {
            return new SourceWords.Pronoun(pronoun.get(), from);
        }
        if (FunctionWords.isRelative(first) && to - from == 1) {
            return new SourceWords.Relative(from);
        }
        return joined.several(from, to).orElseGet(() -> single(from, to));
    }

    /** One source, whatever joiners stand in its words. */
    SourceWords single(int start, int to) {
        int from = start;
        while (from + 1 < to && (isBareMark(from) || isLeading(from, to))) {
            from++;
        }
        int headEnd = headEnd(from, to);
        Optional<NameMention> atHead = nameEnding(from, headEnd);
        if (atHead.isPresent()) {
            return new SourceWords.Named(atHead.get(), false);
        }
        // "Ann Holm Slams Rask": without small letters the first name is all that can be told apart.
        if (reading.isHeadline(from) && cast.mentionAt(from).isPresent()) {
            return new SourceWords.Named(cast.mentionAt(from).orElseThrow(), false);
        }
        NounPhrase phrase = phrases.read(from, headEnd);
        NounPhrase whole = new NounPhrase(from, phrase.head(), to, phrase.kind(), phrase.definite());
        return appositions
                .writer(headEnd, to, whole)
                .or(() -> appositions.apposed(headEnd, to, whole))
                .orElseGet(() -> named(headEnd, whole));
    }

    /** As {@link NounPhrases#headEnd}, stepping over names with their "of" and "and". */
    private int headEnd(int from, int to) {
        int i = from;
        while (i < to) {
            Optional<NameMention> mention = cast.mentionAt(i);
            int next = mention.map(NameMention::to).orElse(i + 1);
            if (mention.isEmpty() && i > from && phrases.headEnd(i - 1, i + 1) == i) {
                return i;
            }
            i = next;
        }
        return Math.min(i, to);
    }

    private Optional<NameMention> nameEnding(int from, int headEnd) {
        int last = reading.at(headEnd - 1).isPossessive() ? headEnd - 1 : headEnd;
        return last > from
                ? cast.mentionAt(last - 1).filter(m -> m.to() >= last && m.titleFrom() >= from - 1)
                : Optional.empty();
    }

    /** "The IG Chemie union" is IG Chemie; "the Trump campaign" is not Trump. */
    private SourceWords named(int headEnd, NounPhrase phrase) {
        Optional<NameMention> before = cast.mentionAt(headEnd - 2).filter(m -> m.to() == headEnd - 1);
        boolean same = phrase.kind() == NounKind.ORGANIZATION
                && before.flatMap(m -> cast.namedAt(m.from()))
                        .filter(e -> e.kind() == NameKind.ORGANIZATION)
                        .isPresent();
        return same ? new SourceWords.Named(before.orElseThrow(), false) : new SourceWords.Description(phrase);
    }
}
