package org.whosaid.page.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredDocument;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.text.OffsetUnit;

/**
 * An article with its quotes, as a reader sees it. Immutable.
 *
 * @param id empty where the text is not kept
 * @param quotes in text order
 * @param speakers the most quoted first
 */
public record ArticlePage(
        Optional<UUID> id,
        ArticleMetadata metadata,
        List<TextWarning> warnings,
        List<ReadQuote> quotes,
        List<SpeakerGroup> speakers,
        MarkedText text) {
    /** About what a browser paints at once without being felt. */
    private static final int PART_LENGTH = 20_000;

    public ArticlePage {
        warnings = List.copyOf(warnings);
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
    }

    static ArticlePage ofKept(StoredDocument document) {
        List<StoredQuote> stored = document.quotes();
        List<String> keys = stored.stream().map(SpeakerGroup::keyOf).toList();
        Map<String, String> colours = SpeakerColours.of(keys);
        List<ReadQuote> quotes = IntStream.range(0, stored.size())
                .mapToObj(i -> ReadQuote.of(i + 1, colour(colours, keys.get(i)), stored.get(i)))
                .toList();
        return of(
                Optional.of(document.details().id()),
                document.details().metadata(),
                document.details().warnings(),
                document.text(),
                quotes,
                keys);
    }

    static ArticlePage ofUnkept(AnalysedDocument document) {
        List<AnalysedQuote> found = document.quotes();
        List<String> keys =
                found.stream().map(quote -> SpeakerGroup.keyOf(quote.speaker())).toList();
        Map<String, String> colours = SpeakerColours.of(keys);
        List<ReadQuote> quotes = IntStream.range(0, found.size())
                .mapToObj(i -> ReadQuote.of(i + 1, colour(colours, keys.get(i)), found.get(i)))
                .toList();
        return of(
                Optional.empty(),
                document.metadata(),
                document.warnings(),
                document.text().value(),
                quotes,
                keys);
    }

    private static ArticlePage of(
            Optional<UUID> id,
            ArticleMetadata metadata,
            List<TextWarning> warnings,
            String text,
            List<ReadQuote> quotes,
            List<String> keys) {
        return new ArticlePage(
                id, metadata, warnings, quotes, groups(quotes, keys), MarkedText.of(text, quotes, PART_LENGTH));
    }

    private static List<SpeakerGroup> groups(List<ReadQuote> quotes, List<String> keys) {
        Map<String, List<ReadQuote>> theirs = new LinkedHashMap<>();
        for (ReadQuote quote : quotes) {
            theirs.computeIfAbsent(keys.get(quote.number() - 1), key -> new ArrayList<>())
                    .add(quote);
        }
        return theirs.entrySet().stream()
                .map(group -> SpeakerGroup.of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(
                                (SpeakerGroup group) -> group.quotes().size())
                        .reversed())
                .toList();
    }

    private static String colour(Map<String, String> colours, String key) {
        return colours.getOrDefault(key, SpeakerColours.OTHERS);
    }

    /** A headline to show; empty where none is known. */
    public String title() {
        return Optional.ofNullable(metadata.title()).orElse("");
    }

    public boolean isKept() {
        return id.isPresent();
    }

    /** The quote of this id; empty if it is not in this article. */
    Optional<ReadQuote> quote(UUID wanted) {
        return quotes.stream()
                .filter(quote -> quote.id().filter(wanted::equals).isPresent())
                .findFirst();
    }

    /** How many a person has looked at. */
    public ReviewProgress progress() {
        long reviewed = quotes.stream()
                .filter(quote -> quote.status() != ReviewStatus.UNREVIEWED)
                .count();
        return new ReviewProgress(reviewed, quotes.size());
    }

    /** A part of the text to be shown, from 0. */
    public TextPart part(int number) {
        int last = Math.max(0, text.partCount() - 1);
        int shown = Math.max(0, Math.min(number, last));
        return new TextPart(id, shown, last, text.part(shown));
    }

    /** The whole text at once, however long: what is not kept cannot be asked for again. */
    public TextPart whole() {
        List<TextParagraph> all = IntStream.range(0, text.partCount())
                .boxed()
                .flatMap(part -> text.part(part).stream())
                .toList();
        return new TextPart(id, 0, 0, all);
    }

    /** The part in which a quote begins. */
    TextPart partOf(ReadQuote quote) {
        return part(text.partOf(quote));
    }

    /**
     * Some of the paragraphs.
     *
     * @param number from 0
     * @param last number of the last part
     */
    public record TextPart(Optional<UUID> document, int number, int last, List<TextParagraph> paragraphs) {
        public boolean hasNext() {
            return number < last;
        }

        public boolean hasPrevious() {
            return number > 0;
        }
    }

    /** Where a passage of a warning stands, in UTF-16 units. */
    public static int startOf(TextWarning warning) {
        return warning.passage().startIn(OffsetUnit.UTF16);
    }
}
