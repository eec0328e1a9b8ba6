package org.whosaid.engine.text;

import java.util.List;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;

/** Numbers the sentences and paragraphs of a text. */
final class SentenceBreaks {
    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", "‽", "。", "؟", "।");

    private final String text;
    private final List<Token> tokens;
    private final int[] sentences;
    private final int[] paragraphs;
    /** First token of each sentence, and after the last one the number of tokens. */
    private final int[] starts;

    private SentenceBreaks(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = new int[tokens.size()];
        this.paragraphs = new int[tokens.size()];
        number();
        this.starts = starts(sentences);
    }

    static SentenceBreaks of(String text, List<Token> tokens) {
        return new SentenceBreaks(text, tokens);
    }

    private void number() {
        for (int i = 1; i < tokens.size(); i++) {
            boolean paragraph = lineEndsBefore(i);
            paragraphs[i] = paragraphs[i - 1] + (paragraph ? 1 : 0);
            sentences[i] = sentences[i - 1] + (paragraph || sentenceEndsBefore(i) ? 1 : 0);
        }
    }

    private static int[] starts(int[] sentences) {
        int count = sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
        int[] starts = new int[count + 1];
        starts[count] = sentences.length;
        for (int i = sentences.length - 1; i >= 0; i--) {
            starts[sentences[i]] = i;
        }
        return starts;
    }

    int count() {
        return starts.length - 1;
    }

    /** First token of a sentence. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** Index after the last token of a sentence. */
    int end(int sentence) {
        return starts[sentence + 1];
    }

    /** Whether a mark that ends sentences is its last, before marks that close. */
    boolean endsWithStop(int sentence) {
        return endsSentence(end(sentence) - 1);
    }

    /** Whether a character ends a sentence in the middle of a text or at its end. */
    static boolean isStop(char sign) {
        return STOPS.contains(String.valueOf(sign));
    }

    /** The stop that ends a sentence, or the abbreviation whose stop does; -1 where nothing but a line end ends it. */
    int stop(int sentence) {
        int last = lastBeforeClosing(end(sentence) - 1);
        String form = tokens.get(last).form();
        return STOPS.contains(form) || form.endsWith(".") ? last : -1;
    }

    int sentence(int token) {
        return sentences[token];
    }

    int paragraph(int token) {
        return paragraphs[token];
    }

    /** A line end ends a paragraph where the line before is complete; a line wrapped in mid-sentence goes on. */
    private boolean lineEndsBefore(int i) {
        int lines = 0;
        for (int at = tokens.get(i - 1).end(); at < tokens.get(i).start(); at++) {
            char c = text.charAt(at);
            lines += c == '\n' || c == '\u2028' || c == '\u2029' || (c == '\r' && text.charAt(at + 1) != '\n') ? 1 : 0;
        }
        boolean wrapped = Character.isLowerCase(tokens.get(i).form().codePointAt(0)) && !endsSentence(i - 1);
        return lines > 1 || (lines == 1 && !wrapped);
    }

    private boolean sentenceEndsBefore(int i) {
        Token next = tokens.get(i);
        boolean spaced = tokens.get(i - 1).end() < next.start();
        if (!spaced || Character.isLowerCase(next.form().codePointAt(0)) || STOPS.contains(next.form())) {
            return false;
        }
        return endsSentence(i - 1) || endsWithAbbreviation(i);
    }

    private boolean endsSentence(int last) {
        return STOPS.contains(tokens.get(lastBeforeClosing(last)).form());
    }

    private int lastBeforeClosing(int last) {
        int i = last;
        while (i > 0
                && closes(tokens.get(i).form())
                && tokens.get(i - 1).end() == tokens.get(i).start()) {
            i--;
        }
        return i;
    }

    private static boolean closes(String form) {
        return QuotationMarks.isAny(form) || form.equals(")") || form.equals("]");
    }

    /** "… of Acme Inc. The …": an abbreviation's stop ends the sentence too where a word with a capital that is no name follows. */
    private boolean endsWithAbbreviation(int i) {
        String before = tokens.get(i - 1).form();
        String next = tokens.get(i).lower();
        return before.endsWith(".") && before.length() > 2 && FunctionWords.isFunctionWord(next);
    }
}
