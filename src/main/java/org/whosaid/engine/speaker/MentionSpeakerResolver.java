package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.TokenizedText;

/**
 * Resolves speakers by the mentions of the text: names are clustered, then the text is read once from start to end and each
 * source goes to the name, pronoun or description that it is. Immutable, thread-safe, linear in the text.
 */
public final class MentionSpeakerResolver implements SpeakerResolver {
    /** In a headline a longer run of capitals is a sentence, not a name. */
    private static final int LONGEST_IN_HEADLINE = 3;

    /** Read with the class, so that a native executable carries the finished tables and a start does not make them anew. */
    static final SpeakerKnowledge KNOWLEDGE = SpeakerKnowledge.load();

    @Override
    public List<Speaker> resolve(TokenizedText text, MarkedQuotations marks, List<Attribution> attributions) {
        TokenizedText reading = text.withQuoted(QuotedWords.of(text.source(), marks, attributions));
        List<SourceRange> ranges =
                attributions.stream().map(a -> SourceRange.of(a, reading)).toList();
        EntityMentions cast = cast(reading, ranges);
        List<Integer> order = IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranges.get(i).anchor()))
                .toList();
        List<SourceRange> ordered = order.stream().map(ranges::get).toList();
        // Pronouns tell the gender that names do not; the second reading knows it from the first word on.
        new TextPass(reading, KNOWLEDGE, cast).resolve(ordered);
        Resolution[] resolutions = new TextPass(reading, KNOWLEDGE, cast).resolve(ordered);
        Speaker[] speakers = new Speaker[ranges.size()];
        for (int i = 0; i < resolutions.length; i++) {
            speakers[order.get(i)] = SpeakerOutcome.of(resolutions[i]);
        }
        return List.of(speakers);
    }

    private EntityMentions cast(TokenizedText reading, List<SourceRange> ranges) {
        NameFinder finder = new NameFinder(reading, KNOWLEDGE);
        EntityMentionsBuilder builder = new EntityMentionsBuilder(reading);
        HeadlineNames headlines = new HeadlineNames(reading, KNOWLEDGE, builder.cast());
        List<NameMention> names = finder.names();
        builder.placeFullNames(names);
        builder.placeFullNames(headlines.find());
        builder.placeShortNames(names);
        builder.placeShortNames(headlines.find());
        List<NameMention> missed = ranges.stream()
                .flatMap(range -> finder.namesIn(range.from(), range.to()).stream())
                .filter(m -> !reading.isHeadline(m.from()) || m.parts().size() <= LONGEST_IN_HEADLINE)
                .toList();
        builder.placeFullNames(missed);
        builder.placeShortNames(missed);
        NounPhrases phrases = new NounPhrases(reading, KNOWLEDGE.lexicon());
        new RoleFinder(reading, KNOWLEDGE.lexicon(), phrases, new GrammarHeuristics(reading, KNOWLEDGE.lexicon()))
                .enrich(builder.cast());
        new MarriedNames(reading, KNOWLEDGE.lexicon(), builder.cast()).enrich();
        new OfficeInitials(reading, KNOWLEDGE.lexicon(), builder.cast()).enrich();
        new BareNames(reading, KNOWLEDGE.lexicon(), builder.cast()).enrich();
        return builder.cast();
    }
}
