package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.AttributionReason;
import org.whosaid.engine.text.TokenizedText;

/** "Q:" and "A:", "IH:": who asks and who answers stands in the lines above the interview. */
final class InterviewLabels {
    private static final Set<String> QUESTION = Set.of("q", "q.", "question", "interviewer");
    private static final Set<String> ANSWER = Set.of("a", "a.", "answer");

    /** Between a label and what is said; a full stop belongs to the label's token. */
    private static final Set<String> SIGNS = Set.of(":", ")", "–", "—", "-");

    private static final int MOST_INITIALS = 4;

    private final TokenizedText reading;
    private final EntityMentions cast;
    /** Token of the first label; the end of the text where there is none. */
    private final int first;

    private final Map<String, List<Entity>> people = new HashMap<>();

    InterviewLabels(TokenizedText reading, EntityMentions cast) {
        this.reading = reading;
        this.cast = cast;
        this.first = firstLabel();
    }

    /** Empty where the source is no such label. */
    Optional<Resolution> resolve(SourceRange range) {
        boolean label = range.to() - range.from() == 1 && range.attribution().reason() == AttributionReason.LABEL;
        String word = withoutNumber(reading.lower(range.from()));
        Optional<Entity> initials = label ? byInitials(range.from()) : Optional.empty();
        if (initials.isPresent()) {
            return initials.map(e -> Resolution.of(e, SpeakerReason.LABEL_OF));
        }
        if (label && ANSWER.contains(word)) {
            return Optional.of(introduced(NameKind.PERSON)
                    .map(e -> Resolution.of(e, SpeakerReason.LABEL_OF).times(0.9))
                    .orElse(Resolution.open(SpeakerReason.NO_ANTECEDENT, List.of())));
        }
        if (label && QUESTION.contains(word)) {
            Referent asks =
                    introduced(NameKind.ORGANIZATION).map(Referent.class::cast).orElse(new Referent.Author());
            return Optional.of(Resolution.of(asks, SpeakerReason.LABEL_OF).times(0.8));
        }
        return Optional.empty();
    }

    /** "Q2" is a question as well. */
    private static String withoutNumber(String label) {
        return label.replaceFirst("\\d+$", "");
    }

    /** "IH:" after "Ida Holm met …": the one person whose name has these initials, middle names left out or not. */
    private Optional<Entity> byInitials(int token) {
        String letters = reading.lower(token).replace(".", "");
        if (!reading.at(token).isAllCapitals() || letters.length() < 2 || letters.length() > MOST_INITIALS) {
            return Optional.empty();
        }
        List<Entity> bearers = people.computeIfAbsent(
                letters,
                l -> cast.entities().stream()
                        .filter(e -> e.kind().isPerson() && e.fullest().isFull())
                        .filter(e -> hasInitials(e.fullest(), l))
                        .toList());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean hasInitials(NameMention name, String letters) {
        return NameMatch.isAcronym(letters, name.parts())
                || NameMatch.isAcronym(letters, List.of(name.first(), name.last()));
    }

    /** Who of this kind is named most in the text before the first question; the first of equals. */
    private Optional<Entity> introduced(NameKind kind) {
        return cast.entities().stream()
                .filter(e -> e.kind() == kind && mentionsBefore(e, first) > 0)
                .max(Comparator.comparingLong(e -> mentionsBefore(e, first)));
    }

    private static long mentionsBefore(Entity entity, int token) {
        return entity.mentions().stream().filter(m -> m.from() < token).count();
    }

    private int firstLabel() {
        for (int i = 0; i < reading.size(); i++) {
            boolean lineStart = i > 0 && reading.paragraph(i) != reading.paragraph(i - 1);
            if (lineStart
                    && (reading.lower(i).endsWith(".") || SIGNS.stream().anyMatch(reading.at(i + 1)::is))
                    && (QUESTION.contains(withoutNumber(reading.lower(i)))
                            || ANSWER.contains(withoutNumber(reading.lower(i))))) {
                return i;
            }
        }
        return reading.size();
    }
}
