package org.whosaid.wording.alignment;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Span;
import org.whosaid.wording.word.Contractions;
import org.whosaid.wording.word.PassageBreak;
import org.whosaid.wording.word.PrintedText;
import org.whosaid.wording.word.TrimmedExcerpt;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordReader;
import org.whosaid.wording.word.WordTrait;
import org.whosaid.wording.word.WrittenWords;

/**
 * Words that somebody said, or is said to have said, read so that they can be compared: case, accents, punctuation, the style of
 * marks and dashes, and the way a number is written make no difference. Immutable.
 */
public final class Wording {
    private static final Pattern OPEN_END = Pattern.compile("(?:…|\\.\\s?\\.\\s?\\.)[\\])\\s\\p{Pi}\\p{Pf}\"'.,]*$");

    private final String text;
    private final List<Word> words;
    private final WrittenWords written;

    private Wording(String text, List<Word> words, List<PassageBreak> seams) {
        this.text = text;
        this.words = List.copyOf(words);
        this.written = new WrittenWords(text, seams);
    }

    /** Words that are asked about. Linear. */
    public static Wording asked(String text) {
        return new Wording(text, WordReader.read(text, List.of()), List.of());
    }

    /** Words as an article has them. Linear in the text and in the spans, for each word. */
    public static Wording printed(PrintedText printed) {
        return new Wording(
                printed.text(),
                WordReader.read(printed.text(), printed.seams()).stream()
                        .filter(word -> !lies(word, printed.reporters()))
                        .map(word -> lies(word, printed.quoted()) ? word.with(WordTrait.QUOTED) : word)
                        .map(word -> lies(word, printed.nested()) ? word.with(WordTrait.NESTED) : word)
                        .toList(),
                printed.seams());
    }

    private static boolean lies(Word word, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.overlaps(word.span()));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public int size() {
        return words.size();
    }

    /** How many different words make it recognisable: neither function words nor those that everybody uses. */
    public int contentWords() {
        return (int) words.stream()
                .filter(Wording::isContent)
                .map(Word::key)
                .distinct()
                .count();
    }

    /** The numbers in it, however they are written, and words that count ("half"); sorted. */
    public List<String> numbers() {
        return words.stream()
                .filter(word -> word.is(WordTrait.NUMBER))
                .map(Word::key)
                .sorted()
                .toList();
    }

    /** The negations in it, "not" for each "n't"; sorted. */
    public List<String> negations() {
        return words.stream()
                .filter(Word::isNegation)
                .map(word -> Contractions.expanded(word.key()).endsWith(" not") ? "not" : word.key())
                .sorted()
                .toList();
    }

    /** What stands without a break between ellipses and an editor's brackets, unless it says nothing by itself. */
    public List<String> pieces() {
        return SearchablePhrases.of(this);
    }

    public static boolean isContent(Word word) {
        return !word.is(WordTrait.FUNCTION) && !WordClass.STOCK.has(word.key());
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public List<Word> words(int from, int to) {
        return words.subList(from, to);
    }

    public boolean all(int from, int to, Predicate<Word> condition) {
        return words(from, to).stream().allMatch(condition);
    }

    /** Where the words stand in the text. */
    Span span(int from, int to) {
        return WrittenWords.span(words(from, to));
    }

    /** The words as they are written, those of several passages with an ellipsis between; empty for none. */
    public String written(int from, int to) {
        return written.of(words(from, to));
    }

    /** The same, but no longer than anybody would read. */
    public String writtenInShort(int from, int to) {
        return TrimmedExcerpt.inShort(written(from, to));
    }

    /** The words of the speaker, without a break, of which these are a part. */
    public AlignedRange.Range run(int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && isSpokenAlike(start - 1, from)) {
            start--;
        }
        while (end < size() && isSpokenAlike(end, from)) {
            end++;
        }
        return new AlignedRange.Range(start, end);
    }

    private boolean isSpokenAlike(int one, int other) {
        return word(one).is(WordTrait.QUOTED) == word(other).is(WordTrait.QUOTED);
    }

    /** The first word of the sentence of a word. */
    public int sentenceStart(int index) {
        int start = index;
        while (start > 0 && !word(start).is(WordTrait.OPENS_SENTENCE)) {
            start--;
        }
        return start;
    }

    /** Whether the sentence of a word ends with it. */
    public boolean endsSentence(int index) {
        return index + 1 == size() || word(index + 1).is(WordTrait.OPENS_SENTENCE);
    }

    /** Whether an ellipsis says that something goes before these words. */
    public boolean beginsOpen() {
        return !isEmpty() && word(0).is(WordTrait.AFTER_ELLIPSIS);
    }

    /** Whether an ellipsis says that something comes after these words. */
    public boolean endsOpen() {
        return OPEN_END.matcher(text).find();
    }

    /** Where the sentence ends that has not ended before a word. */
    public int sentenceEnd(int index) {
        int end = index;
        while (end < size() && !word(end).is(WordTrait.OPENS_SENTENCE)) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return text;
    }
}
