package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Finds the proper names of a text, in text order. */
final class NameFinder {
    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final NameRuns runs;
    private final NameParser parser;

    NameFinder(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.runs = new NameRuns(reading, knowledge);
        this.parser = new NameParser(reading, knowledge);
    }

    /** All names outside of headlines and lines in capitals, whose capitals tell nothing. */
    List<NameMention> names() {
        List<NameMention> names = new ArrayList<>();
        List<int[]> doubtful = new ArrayList<>();
        for (int i = 0; i < reading.size(); ) {
            if (reading.isHeadline(i) || !runs.starts(i)) {
                i++;
                continue;
            }
            int end = runs.end(i);
            Optional<NameMention> name = isSentenceOpener(i, end) ? Optional.empty() : parser.parse(i, end);
            name.ifPresent(names::add);
            if (name.isEmpty()) {
                doubtful.add(new int[] {i, end});
            }
            i = end;
        }
        Set<String> surnames = surnames(names);
        Set<String> people = surnames(names.stream()
                .filter(m -> m.kind() != NameKind.ORGANIZATION && !isOfficeAndWord(m))
                .toList());
        doubtful.stream()
                .filter(run -> surnames.contains(reading.lower(run[1] - 1)))
                .forEach(run -> names.add(parser.bare(run[0], run[1])));
        return names.stream()
                .map(m -> isOfficeBeforeSurname(m, people) ? parser.bare(m.from(), m.to()) : m)
                .map(m -> isOpenerBeforeName(m, surnames) ? parser.bare(m.from(), m.to()) : m)
                .map(m -> withoutAddition(m, people))
                .flatMap(m -> apart(m, people))
                .sorted(Comparator.comparingInt(NameMention::from))
                .toList();
    }

    /** What follows the first word in full names: a word of the vocabulary among them is a name in this text. */
    private static Set<String> surnames(List<NameMention> names) {
        Set<String> surnames = new HashSet<>();
        for (NameMention mention : names) {
            boolean titled = mention.titleFrom() < mention.from();
            if ((mention.isFull() && mention.kind() != NameKind.PLACE) || titled) {
                surnames.add(mention.kind() == NameKind.ORGANIZATION ? mention.first() : mention.last());
            }
        }
        return surnames;
    }

    /** "DC Holm", where the text names somebody Holm; else it may be a firm. */
    private boolean isOfficeBeforeSurname(NameMention mention, Set<String> people) {
        return isOfficeAndWord(mention) && people.contains(mention.last());
    }

    private boolean isOfficeAndWord(NameMention mention) {
        return mention.parts().size() == 2
                && reading.at(mention.from()).isAllCapitals()
                && lexicon.isOfficeInitials(mention.first());
    }

    /** "Injecting Holm into the debate": the first word has its capital from its place. */
    private boolean isOpenerBeforeName(NameMention mention, Set<String> surnames) {
        return mention.to() - mention.from() == 2
                && reading.opensSentence(mention.from())
                && lexicon.isDictionaryWord(mention.first())
                && surnames.contains(mention.last())
                && !surnames.contains(mention.first())
                && (mention.kind() != NameKind.PERSON || !givenNames.contains(mention.first()))
                && mention.kind() != NameKind.PLACE;
    }

    /** "Ann Holm Election Day": after a surname, words of the vocabulary are no part of the name. */
    private NameMention withoutAddition(NameMention mention, Set<String> people) {
        for (int i = mention.from() + 1; i < mention.end() - 1 && mention.kind() != NameKind.PLACE; i++) {
            boolean addition = isVocabulary(i + 1, mention.end()) || lexicon.isPlace(lower(i + 1, mention.end()));
            boolean ends = people.contains(reading.lower(i)) && !lexicon.isCommonForm(mention.first()) && addition;
            if (ends) {
                return parser.parse(mention.titleFrom(), i + 1).orElse(mention);
            }
        }
        return mention;
    }

    /** "… told the Coastal Post Holm would …": an institution and a surname that met by chance. */
    private Stream<NameMention> apart(NameMention mention, Set<String> people) {
        int last = mention.to() - 1;
        boolean meet = mention.parts().size() > 2
                && reading.at(mention.titleFrom() - 1).is("the")
                && lexicon.isInstitutionNoun(reading.lower(last - 1))
                && people.contains(reading.lower(last));
        return meet
                ? Stream.concat(
                        parser.parse(mention.titleFrom(), last).stream(), Stream.of(parser.bare(last, mention.to())))
                : Stream.of(mention);
    }

    private String lower(int from, int to) {
        return reading.words(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean isVocabulary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lexicon.isCommonForm(reading.lower(i)) || lexicon.isOrganizationNoun(reading.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Names inside a range, whatever its capitals mean elsewhere: the words of a source are a name if they can be one. */
    List<NameMention> namesIn(int from, int to) {
        List<NameMention> names = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = runs.starts(i) ? Math.min(to, runs.end(i)) : i + 1;
            if (runs.starts(i) && !isSentenceOpener(i, end)) {
                parser.parse(i, end).ifPresent(names::add);
            }
            i = end;
        }
        return List.copyOf(names);
    }

    /** "Ran a mill for years": not "Rose said". */
    private boolean isVerb(String word) {
        return FunctionWords.isIrregularPast(word) && !givenNames.isFrequent(word);
    }

    /** A single word of the general vocabulary whose capital comes from its place alone. */
    private boolean isSentenceOpener(int from, int to) {
        return to - from == 1
                && reading.opensSentence(from)
                && (lexicon.isCommonForm(reading.lower(from)) || isVerb(reading.lower(from)))
                && !reading.at(to).isPossessive();
    }
}
