package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Names where every word has a capital: those that running text has elsewhere, then given names with what follows them. */
final class HeadlineNames {
    private static final int LONGEST = 5;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final EntityMentions cast;

    HeadlineNames(TokenizedText reading, SpeakerKnowledge knowledge, EntityMentions cast) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.cast = cast;
    }

    List<NameMention> find() {
        List<NameMention> names = new ArrayList<>();
        for (int i = 0; i < reading.size(); ) {
            Optional<NameMention> name = reading.isHeadline(i) ? at(i) : Optional.empty();
            name.ifPresent(names::add);
            i = name.map(NameMention::to).orElse(i + 1);
        }
        return names;
    }

    private Optional<NameMention> at(int i) {
        if (!reading.at(i).isWord()) {
            return Optional.empty();
        }
        int known = knownLength(i);
        if (known > 0) {
            return Optional.of(
                    mention(i, i + known, cast.bearersOf(reading.lower(i)).get(0)));
        }
        int end = afterGivenName(i);
        NameKind kind = NameKind.PERSON;
        return end > i + 1
                ? Optional.of(new NameMention(
                        i, i, end, end, lower(i, end), "", kind, givenNames.genderOf(reading.lower(i)), List.of()))
                : Optional.empty();
    }

    /** How many words from here on are somebody's name in running text. */
    private int knownLength(int i) {
        int longest = 0;
        for (Entity entity : cast.bearersOf(reading.lower(i))) {
            List<String> parts = entity.fullest().parts();
            boolean full = parts.size() <= LONGEST && lower(i, i + parts.size()).equals(parts);
            boolean last = entity.fullest().last().equals(reading.lower(i)) && entity.kind() != NameKind.OPEN;
            longest = Math.max(longest, full ? parts.size() : last ? 1 : 0);
        }
        return longest;
    }

    private NameMention mention(int from, int to, Entity entity) {
        return new NameMention(from, from, to, to, lower(from, to), "", entity.kind(), Gender.UNKNOWN, List.of());
    }

    private int afterGivenName(int i) {
        if (!givenNames.isFrequent(reading.lower(i))
                || FunctionWords.isFunctionWord(reading.lower(i))
                || lexicon.isHonorific(reading.lower(i))) {
            return i;
        }
        int end = i + 1;
        while (end < i + LONGEST
                && reading.sameSentence(end, i)
                && (reading.at(end).isInitial() || lexicon.isParticle(reading.lower(end)))) {
            end++;
        }
        String surname = reading.lower(end);
        boolean name = reading.at(end).isWord()
                && reading.at(end).isCapitalised()
                && !FunctionWords.isFunctionWord(surname)
                && !(lexicon.isCommonForm(surname) && !givenNames.contains(surname));
        return name ? end + 1 : i;
    }

    private List<String> lower(int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            parts.add(reading.lower(i));
        }
        return parts;
    }
}
