package org.whosaid.engine.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.engine.encoder.WordLabel;
import org.whosaid.engine.encoder.WordPointers;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.text.Span;

/** Scores made by hand: words split at spaces, each with one label that is nearly sure, and the links that are asked for. */
public final class GivenScores implements WordScores {
    private static final double SURE = Math.log(0.94);
    private static final double UNLIKELY = Math.log(0.01);

    private final List<Span> words = new ArrayList<>();
    private final List<WordLabel> labels = new ArrayList<>();
    private final Map<Integer, Integer> links = new HashMap<>();
    private final Map<Integer, Integer> sources = new HashMap<>();
    private final String text;

    private GivenScores(String text) {
        this.text = text;
    }

    /**
     * @param tagged words with a label behind a slash, as in {@code Ann/S said/C “Yes/T ,”/t}: S, C and T begin source, cue and
     *     content, small letters go on; {@code ¶} begins a paragraph
     */
    public static GivenScores of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<String> marks = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (String token : tagged.split(" ")) {
            if (token.equals("¶")) {
                text.append('\n');
                continue;
            }
            int slash = token.lastIndexOf('/');
            String word = slash < 0 ? token : token.substring(0, slash);
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ");
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            marks.add(slash < 0 ? "" : token.substring(slash + 1));
        }
        GivenScores scores = new GivenScores(text.toString());
        scores.words.addAll(words);
        marks.forEach(mark -> scores.labels.add(label(mark)));
        return scores;
    }

    private static WordLabel label(String mark) {
        return switch (mark) {
            case "S" -> WordLabel.SOURCE_BEGIN;
            case "s" -> WordLabel.SOURCE_INSIDE;
            case "C" -> WordLabel.CUE_BEGIN;
            case "c" -> WordLabel.CUE_INSIDE;
            case "T" -> WordLabel.CONTENT_BEGIN;
            case "t" -> WordLabel.CONTENT_INSIDE;
            default -> WordLabel.OUTSIDE;
        };
    }

    public GivenScores link(int word, int to) {
        links.put(word, to);
        return this;
    }

    public GivenScores links(int from, int end, int to) {
        for (int word = from; word < end; word++) {
            links.put(word, to);
        }
        return this;
    }

    public GivenScores source(int cue, int to) {
        sources.put(cue, to);
        return this;
    }

    public String text() {
        return text;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Span word(int word) {
        return words.get(word);
    }

    @Override
    public boolean beginsParagraph(int word) {
        int start = words.get(word).start();
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    @Override
    public double label(int word, WordLabel label) {
        return labels.get(word) == label ? SURE : UNLIKELY;
    }

    @Override
    public WordPointers link(int word) {
        return pointer(links.get(word));
    }

    @Override
    public WordPointers source(int word) {
        return pointer(sources.get(word));
    }

    private static WordPointers pointer(Integer to) {
        return to == null ? WordPointers.NOWHERE : WordPointers.sure(to);
    }
}
