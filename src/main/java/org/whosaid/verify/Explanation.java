package org.whosaid.verify;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.Kind;
import org.whosaid.store.DocumentEntity;
import org.whosaid.store.QuoteEntity;
import org.whosaid.store.TextWarning;
import org.whosaid.wording.Difference;
import org.whosaid.wording.DifferenceKind;

/** One sentence that a reader can be shown. */
record Explanation(
        Verdict verdict,
        Evidence best,
        List<Difference> differences,
        @Nullable AskedSpeaker speaker,
        long speakers) {
    private static final int LONGEST_SHOWN = 80;
    private static final Set<DifferenceKind> TOLD_APART = Set.of(
            DifferenceKind.SPEAKER,
            DifferenceKind.SPEAKER_UNCERTAIN,
            DifferenceKind.SPEAKER_SPELLING,
            DifferenceKind.SPEAKER_UNKNOWN,
            DifferenceKind.NESTED_QUOTATION,
            DifferenceKind.DENIED);

    static String tooShort(@Nullable AskedSpeaker speaker) {
        return "The words are too few or too common to tell whose they are" + named(speaker) + ".";
    }

    static String notFound(@Nullable AskedSpeaker speaker) {
        return "No quote that is kept has these words or similar ones" + named(speaker) + ".";
    }

    /** Whom an article names as the speaker, as far as it does. */
    static String nameOf(QuoteEntity quote) {
        if (quote.speaker != null) {
            return quote.speaker.name;
        }
        if (quote.answer.name() != null) {
            return quote.answer.name();
        }
        if (!quote.answer.candidates().isEmpty()) {
            return String.join(" or ", quote.answer.candidates());
        }
        return quote.source.isEmpty() ? "" : quote.source.get(0).text();
    }

    String sentence() {
        List<String> clauses = new ArrayList<>();
        clauses.add(main());
        if (verdict != Verdict.TOO_UNSPECIFIC) {
            differences.stream()
                    .filter(one -> !TOLD_APART.contains(one.kind()))
                    // What weighs most comes first.
                    .sorted(Comparator.comparing(Difference::kind))
                    .map(Explanation::told)
                    .forEach(clauses::add);
        }
        clauses.addAll(reservations());
        return String.join("; ", clauses) + (isTaken() ? "" : named(speaker)) + ".";
    }

    private String main() {
        String who = nameOf(best.quote()).isEmpty() ? "Somebody whom it does not name" : nameOf(best.quote());
        String where = where(best.quote().document);
        return switch (verdict) {
            case VERBATIM -> who + " is quoted with exactly these words in " + where;
            case PARTIAL -> who + " is quoted with these words in " + where + ", but not only with them";
            case ALTERED -> who + said() + where + " with words that are similar, but not these";
            case REPORTED_ONLY ->
                "In " + where + " the words are, at least in part, the reporter's about " + who + ", not a quotation";
            case MISATTRIBUTED ->
                (best.comparison().isQuoted()
                                ? "The words are in " + where + " those of " + who + ", not of "
                                : "In " + where + " the words are, at least in part, the reporter's about " + who
                                        + ", not about ")
                        + (speaker == null ? "" : speaker.written());
            case TOO_UNSPECIFIC ->
                "The words are too few or too common to tell whose they are"
                        + (speakers > 1 ? ": %d speakers are quoted with them".formatted(speakers) : "");
            case NOT_FOUND -> "No quote that is kept has these words";
        };
    }

    /** What the reporter retells is not quoted, however near it comes to what was said. */
    private String said() {
        if (best.comparison().isQuoted()) {
            return " is quoted in ";
        }
        return best.quote().kind == Kind.INDIRECT
                ? " is not quoted, but reported in the reporter's words in "
                : " is not only quoted, but reported in part in the reporter's words in ";
    }

    private static String where(DocumentEntity document) {
        String title = Stream.of(document.title, document.url)
                .filter(name -> name != null)
                .findFirst()
                .map(name -> "“" + shown(name) + "”")
                .orElse("a document without title");
        String origin = Stream.of(
                        document.publisher,
                        document.publishedAt == null
                                ? null
                                : document.publishedAt
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return origin.isEmpty() ? title : title + " (" + origin + ")";
    }

    private static String told(Difference difference) {
        String name = difference.kind().id().replace('-', ' ');
        String asked = "“" + shown(difference.asked()) + "”";
        String found = "“" + shown(difference.found()) + "”";
        if (difference.asked().isEmpty()) {
            return name + ": " + found;
        }
        return difference.found().isEmpty() ? name + ": " + asked : name + ": " + asked + " for " + found;
    }

    /** Why a reader should look again. */
    private List<String> reservations() {
        List<String> reservations = new ArrayList<>();
        if (best.speaker() == SpeakerMatch.UNCERTAIN) {
            reservations.add("the article does not tell for sure that the speaker is "
                    + (speaker == null ? "" : speaker.written()));
        }
        if (has(DifferenceKind.NESTED_QUOTATION)) {
            reservations.add("there the speaker quotes somebody else");
        }
        if (has(DifferenceKind.DENIED)) {
            reservations.add("the article says that the speaker denied it");
        }
        Set<String> codes =
                best.quote().warnings.stream().map(TextWarning::code).collect(Collectors.toCollection(TreeSet::new));
        if (!codes.isEmpty()) {
            reservations.add("the article's quotation marks are irregular (" + String.join(", ", codes)
                    + "), so that not all words in them need be verbatim");
        }
        return reservations;
    }

    private boolean has(DifferenceKind kind) {
        return differences.stream().anyMatch(difference -> difference.kind() == kind);
    }

    /** Somebody who is called by one of the names that an article has is known, though not to the store. */
    private boolean isTaken() {
        return best.speaker() == SpeakerMatch.SAME && speaker != null && speaker.isUnknown();
    }

    private static String named(@Nullable AskedSpeaker speaker) {
        if (speaker == null) {
            return "";
        }
        if (speaker.isMisspelt()) {
            return "; “%s” is taken for a slip of “%s”".formatted(speaker.written(), speaker.meant());
        }
        return speaker.isUnknown() ? "; of " + speaker.written() + " no quote is kept" : "";
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
