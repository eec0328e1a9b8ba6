package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds the noun that a relative pronoun takes up. */
final class RelativeResolver {
    private static final int LOOK_BACK = 30;

    private static final Set<String> PLURAL = WordLists.SPEAKER.set("relative-resolver.plural");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final GrammarHeuristics grammar;
    private final SourceReader sources;

    RelativeResolver(
            TokenizedText reading,
            Lexicon lexicon,
            EntityMentions cast,
            GrammarHeuristics grammar,
            SourceReader sources) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
        this.grammar = grammar;
        this.sources = sources;
    }

    /** What stands before the relative pronoun; the pronoun itself where nothing does. */
    SourceWords before(int relative) {
        boolean personal =
                reading.at(relative).is("who") || reading.at(relative).is("whom");
        for (int i = relative - 1; i > relative - LOOK_BACK && reading.sameSentence(i, relative); i--) {
            Optional<NameMention> mention = cast.mentionAt(i);
            if (mention.isPresent() && stands(mention.get()) && fits(mention.get(), personal)) {
                int from =
                        pairStart(mention.get(), relative).orElse(mention.get().titleFrom());
                return sources.read(from, mention.get().to());
            }
            if (mention.isEmpty() && isNoun(i, personal) && !isComplement(i)) {
                return phrase(grammar.phraseStart(i), i + 1);
            }
        }
        return new SourceWords.Relative(relative);
    }

    /** First token of "Ann Holm and Tom Rask" where the pronoun takes up both: "two voters, … , who", "… which together". */
    private Optional<Integer> pairStart(NameMention last, int relative) {
        int joiner = grammar.phraseStart(last.titleFrom()) - 1;
        Optional<NameMention> first = reading.at(joiner).is("and") ? cast.mentionAt(joiner - 1) : Optional.empty();
        boolean together = PLURAL.contains(reading.lower(relative + 1));
        return first.filter(m -> together || isPluralBefore(m.titleFrom())).map(NameMention::titleFrom);
    }

    private boolean isPluralBefore(int name) {
        String noun = reading.lower(name - 2);
        return reading.at(name - 1).is(",") && !NounPhrases.singular(noun).equals(noun);
    }

    /** Whether a name is no mere part of the phrase that the pronoun takes up: not "of Leeds", "'s", "not the better known Holm". */
    private boolean stands(NameMention mention) {
        int start = grammar.phraseStart(mention.titleFrom());
        String before = reading.lower(start - 1);
        boolean part = Set.of("from", "in", "at", "near", "not").contains(before)
                || before.equals("of")
                        && (isNoun(start - 2, true) || cast.mentionAt(start - 2).isPresent());
        return !reading.at(mention.to()).isPossessive() && !part;
    }

    /** Whether a bare noun belongs to the one before it: "the nominee for president, who". */
    private boolean isComplement(int noun) {
        boolean governed = Set.of("for", "of").contains(reading.lower(noun - 1));
        return governed && isNoun(noun - 2, true) && !reading.at(noun - 2).isPossessive();
    }

    /** "Tom Holm, a lawyer who …": the description stands in apposition to a name. */
    private SourceWords phrase(int from, int to) {
        boolean tied = reading.at(from - 1).is(",")
                || reading.at(from - 1).is("is")
                || reading.at(from - 1).is("was");
        Optional<NameMention> apposed = tied ? cast.mentionAt(from - 2) : Optional.empty();
        return apposed.filter(m -> m.kind() != NameKind.PLACE && FunctionWords.isDeterminer(reading.lower(from)))
                .map(m -> sources.read(m.titleFrom(), m.to()))
                .orElseGet(() -> sources.read(from, to));
    }

    private boolean fits(NameMention mention, boolean personal) {
        NameKind kind = cast.namedAt(mention.from()).map(Entity::kind).orElse(mention.kind());
        return personal ? kind.fits(NameKind.PERSON) : kind != NameKind.PERSON;
    }

    private boolean isNoun(int i, boolean personal) {
        String word = reading.lower(i);
        String singular = NounPhrases.singular(word);
        boolean person = lexicon.isPersonNoun(singular) || lexicon.isGroupNoun(word) || lexicon.isPeople(singular);
        boolean thing = lexicon.isOrganizationNoun(singular) || lexicon.isDocumentNoun(singular);
        return !FunctionWords.isPreposition(word) && (personal ? person : thing || person);
    }
}
