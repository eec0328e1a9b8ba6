package org.whosaid.engine.speaker;

import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Says by its looks and its neighbours what bears a name. */
final class NameClassifier {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST_ASIDE = 14;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final NounPhrases phrases;

    NameClassifier(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.phrases = new NounPhrases(reading, knowledge.lexicon());
    }

    private boolean isSuffix(int i) {
        return lexicon.isOrganizationSuffix(reading.lower(i));
    }

    /** @param titled whether a title or a noun for a person stands before the name */
    NameKind kind(int from, int to, boolean titled) {
        if (lexicon.isHonorific(reading.lower(from - 1)) && titled && !isSuffix(to - 1)) {
            return NameKind.PERSON;
        }
        NameKind described = described(from, to);
        if (isOrganization(from, to) && described != NameKind.PERSON || described == NameKind.ORGANIZATION && !titled) {
            return NameKind.ORGANIZATION;
        }
        if (described == NameKind.PERSON) {
            return NameKind.PERSON;
        }
        if (titled || isPersonByLooks(from, to)) {
            return NameKind.PERSON;
        }
        if (lexicon.isPlace(reading.words(from, to).toLowerCase(Locale.ROOT))) {
            return NameKind.PLACE;
        }
        return isOrganizationByPlace(from, to) ? NameKind.ORGANIZATION : openOrPerson(from, to);
    }

    /**
     * What the words set off behind the name call its bearer: "Monte Verde Minerals, a charity, …" and "Little Boots, which
     * …" are no people, "Earl Banks, a plumber, …" is one; {@link NameKind#OPEN} where no such words stand there.
     */
    private NameKind described(int from, int to) {
        String after = reading.lower(to + 1);
        boolean aside = reading.at(to).is(",") && !FunctionWords.isPreposition(reading.lower(from - 1));
        if (aside && after.equals("which")) {
            return lexicon.isPlace(reading.words(from, to).toLowerCase(Locale.ROOT))
                    ? NameKind.OPEN
                    : NameKind.ORGANIZATION;
        }
        if (!aside || !ARTICLES.contains(after)) {
            return NameKind.OPEN;
        }
        int last = Math.min(to + LONGEST_ASIDE, reading.sentenceEnd(to));
        int end = to + 2;
        while (end < last && reading.at(end).isWord() && !reading.at(end).isCapitalised()) {
            end++;
        }
        NounPhrase phrase = phrases.read(to + 1, end);
        boolean closed = reading.at(end).is(",") && end < last;
        boolean plain = closed && after.startsWith("a") || closed && phrase.head() == end - 1;
        return !plain ? NameKind.OPEN : kindOf(phrase);
    }

    private static NameKind kindOf(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON -> NameKind.PERSON;
            case ORGANIZATION -> NameKind.ORGANIZATION;
            default -> NameKind.OPEN;
        };
    }

    private boolean isOrganization(int from, int to) {
        String last = reading.lower(to - 1);
        boolean handle = reading.at(from).form().startsWith("@");
        for (int i = from; i < to; i++) {
            if (reading.at(i).is("of")
                    || reading.at(i).is("for")
                    || reading.at(i).is("&")
                    || (i > from && reading.at(i).isPossessive() && !isSpacedBefore(i))) {
                return true;
            }
        }
        boolean singlePersonName = to - from == 1 && givenNames.isFrequent(last);
        return handle
                || (to - from > 1 && lexicon.isOrganizationSuffix(last))
                || (lexicon.isOrganizationNoun(last)
                        && !singlePersonName
                        && (!isGivenName(from)
                                || (lexicon.isInstitutionNoun(last) && !givenNames.contains(last))
                                || lexicon.isPlace(reading.lower(from))))
                || (to - from > 1
                        && lexicon.isOrganizationNoun(reading.lower(from))
                        && !lexicon.isParticle(reading.lower(from)));
    }

    private boolean isSpacedBefore(int i) {
        return reading.at(i - 1).end() < reading.at(i).start();
    }

    private boolean isGivenName(int i) {
        return givenNames.contains(reading.lower(i)) && !lexicon.isCommonForm(reading.lower(i))
                || givenNames.isFrequent(reading.lower(i)) && !lexicon.isPersonNoun(reading.lower(i));
    }

    private boolean isPersonByLooks(int from, int to) {
        boolean several = to - from > 1;
        boolean age = reading.at(to).is(",")
                && reading.at(to + 1).isNumber()
                && reading.at(to + 1).form().length() <= 3;
        boolean initials =
                reading.at(from).isInitial() || (several && reading.at(from + 1).isInitial());
        return (several && isGivenName(from))
                || (several && (initials || lexicon.isNameSuffix(reading.lower(to - 1))))
                || (age && !reading.at(to + 1).form().contains(","));
    }

    private boolean isOrganizationByPlace(int from, int to) {
        boolean label = reading.at(to).is(":");
        boolean acronym = to - from == 1 && reading.at(from).isAllCapitals() && !reading.isHeadline(from) && !label;
        boolean article = reading.at(from - 1).is("the") && reading.sameSentence(from - 1, from) && !isModifier(to);
        boolean commonWords = to - from > 1 && lexicon.isCommonForm(reading.lower(to - 1));
        return acronym || article || commonWords;
    }

    /** Whether a noun follows that the name only describes: "the Holm campaign". */
    private boolean isModifier(int to) {
        Token next = reading.at(to);
        return next.isWord()
                && !next.isCapitalised()
                && !FunctionWords.isFunctionWord(next.lower())
                && !FunctionWords.looksLikeVerb(next.lower());
    }

    private NameKind openOrPerson(int from, int to) {
        boolean several = to - from > 1 && to - from < 6 && !lexicon.isCommonForm(reading.lower(from));
        return several ? NameKind.PERSON : NameKind.OPEN;
    }
}
