package org.whosaid.engine.attribution.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.attribution.form.TurnLabel.Shape;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Span;

/**
 * The turns of a transcript or an interview: all that stands between one label and the next is said by whom the label names. Lists of
 * facts have labels too ({@code Where: Town hall}); a dialogue shows itself by labels that return, by questions, and by names.
 */
final class TranscriptTurns {
    private static final Set<String> PARTS = WordLists.ATTRIBUTION.set("transcript-turns.parts");
    /** Shares of the labelled paragraphs that are sentences. */
    private static final double MOSTLY = 0.65;
    /** Between two turns of a transcript: more paragraphs without a label may be narration. */
    private static final int MOST_PARAGRAPHS_OF_TURN = 3;

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_INITIALS = 4;
    private static final String STOPS = ".?!…";
    private static final String SIGNS_BEHIND_STOPS = "\"'”’)]*_ \t";
    private static final Pattern FIRST_OR_SECOND_PERSON = Pattern.compile(
            "\\b(?:I|I['’]\\w+|[Ww]e|[Ww]e['’]\\w+|[Mm]e|[Mm]y|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|[Mm]yself|[Oo]urselves)\\b");

    private final TextView view;
    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    TranscriptTurns(TextView view) {
        this.view = view;
        this.text = view.text().value();
        int from = 0;
        for (int word = 1; word <= view.scores().size(); word++) {
            if (word == view.scores().size() || view.scores().beginsParagraph(word)) {
                Span span = view.span(new RoleSegment(WordRole.CONTENT, from, word));
                paragraphs.add(new Paragraph(from, word, span, TurnLabel.at(span, text)));
                from = word;
            }
        }
    }

    /** @param to word after the last */
    private record Paragraph(int from, int to, Span span, Optional<TurnLabel> label) {}

    List<AttributionDraft> find() {
        Set<Shape> dialogue = new HashSet<>();
        if (hasLabel(Shape.QUESTION) && hasLabel(Shape.ANSWER)) {
            dialogue.add(Shape.QUESTION);
            dialogue.add(Shape.ANSWER);
        }
        for (Shape shape : List.of(Shape.NAME, Shape.DASHED)) {
            if (isDialogue(shape)) {
                dialogue.add(shape);
            }
        }
        return dialogue.isEmpty() ? List.of() : turns(dialogue);
    }

    private boolean hasLabel(Shape shape) {
        return labelled(shape).findAny().isPresent();
    }

    private Stream<Paragraph> labelled(Shape shape) {
        return paragraphs.stream().filter(p -> isLabelled(p, Set.of(shape)));
    }

    private static boolean isLabelled(Paragraph paragraph, Set<Shape> shapes) {
        return paragraph.label().filter(label -> shapes.contains(label.shape())).isPresent();
    }

    private boolean isDialogue(Shape shape) {
        List<Paragraph> turns = labelled(shape).toList();
        List<TurnLabel> labels =
                turns.stream().flatMap(turn -> turn.label().stream()).toList();
        long speakers = labels.stream().map(TurnLabel::key).distinct().count();
        long sentences =
                turns.stream().filter(turn -> endsSentence(turn.span())).count();
        boolean asks = turns.stream().anyMatch(turn -> lastSign(turn.span()) == '?');
        boolean returns = labels.size() > speakers;
        boolean named = labels.stream().allMatch(label -> shape == Shape.NAME && asks && returns || isName(label));
        boolean noted = shape == Shape.NAME && labels.stream().anyMatch(TurnLabel::isNoted);
        return speakers > 1
                && sentences >= MOSTLY * turns.size()
                && named
                && (asks || returns && shape == Shape.NAME || noted);
    }

    /** Several words are; one is where it has a part in talks, or stands in a name elsewhere, or for the initials of one. */
    private boolean isName(TurnLabel label) {
        if (!label.isOneWord() || label.isNoted() || PARTS.contains(label.key())) {
            return true;
        }
        String word = Pattern.quote(label.key());
        boolean inName = Pattern.compile("\\p{Lu}[\\p{L}.'’-]* (?i:" + word + ")\\b|\\b[Tt]he (?-i:"
                        + Pattern.quote(label.words()) + ")\\b")
                .matcher(text)
                .find();
        return inName || isInitials(label.words().replace(".", ""));
    }

    private boolean isInitials(String letters) {
        if (letters.length() < 2
                || letters.length() > MOST_INITIALS
                || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        StringBuilder names = new StringBuilder("\\b");
        letters.chars().forEach(letter -> names.append((char) letter).append("[\\p{L}'’.-]+\\s?"));
        return Pattern.compile(names.toString()).matcher(text).find();
    }

    private List<AttributionDraft> turns(Set<Shape> dialogue) {
        List<AttributionDraft> turns = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            Paragraph first = paragraphs.get(at++);
            if (!isLabelled(first, dialogue)) {
                continue;
            }
            List<RoleSegment> content = new ArrayList<>(firstWords(first));
            int end = turnEnd(at, dialogue, content.isEmpty());
            for (Paragraph more : paragraphs.subList(at, end)) {
                content.add(new RoleSegment(WordRole.CONTENT, more.from(), more.to()));
            }
            at = end;
            first.label().filter(label -> !content.isEmpty()).ifPresent(label -> turns.add(turn(label, content)));
        }
        return turns;
    }

    private AttributionDraft turn(TurnLabel label, List<RoleSegment> content) {
        return AttributionDraft.byForm(
                Optional.of(view.segment(WordRole.SOURCE, label.name())),
                Optional.of(view.segment(WordRole.CUE, label.sign())),
                content);
    }

    /** What stands behind the label in its own paragraph. */
    private List<RoleSegment> firstWords(Paragraph paragraph) {
        int from = paragraph
                .label()
                .map(label -> view.wordFrom(label.sign().end()))
                .orElse(paragraph.to());
        while (from < paragraph.to() && "*_".indexOf(view.first(from)) >= 0) {
            from++;
        }
        return from < paragraph.to() ? List.of(new RoleSegment(WordRole.CONTENT, from, paragraph.to())) : List.of();
    }

    /**
     * Index of the paragraph at which a turn has ended.
     *
     * @param from the paragraph behind the label's
     * @param begins whether nothing stood behind the label
     */
    private int turnEnd(int from, Set<Shape> dialogue, boolean begins) {
        int next = from;
        while (next < paragraphs.size() && !isLabelled(paragraphs.get(next), dialogue)) {
            next++;
        }
        boolean isBetween = next < paragraphs.size() && next - from <= MOST_PARAGRAPHS_OF_TURN;
        int end = from;
        while (end < next && (begins && end == from || goesOn(paragraphs.get(end), isBetween))) {
            end++;
        }
        return end;
    }

    /** Not a heading, nor what the reporter notes ("(Laughter.)"); behind the last label, somebody speaks of himself. */
    private boolean goesOn(Paragraph paragraph, boolean isBetween) {
        String words = view.slice(paragraph.span());
        boolean isNote = "([*".indexOf(words.charAt(0)) >= 0;
        boolean isHeading = words.length() <= LONGEST_HEADING && !endsSentence(paragraph.span());
        return !isNote
                && !isHeading
                && (isBetween || FIRST_OR_SECOND_PERSON.matcher(words).find());
    }

    private boolean endsSentence(Span span) {
        return STOPS.indexOf(lastSign(span)) >= 0;
    }

    private char lastSign(Span span) {
        int end = span.end();
        while (end > span.start() + 1 && SIGNS_BEHIND_STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.charAt(end - 1);
    }
}
