package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Finds where a run of name words ends: "Wouter van der Berg", "Bank of the West", "Vincent “Shorty” Pagano". */
final class NameRuns {
    private static final Set<String> RETIRED = WordLists.SPEAKER.set("name-runs.retired");
    private static final int MOST_PARTICLES = 3;
    /** Longer runs of capitals are no names; the limit keeps the time linear. */
    private static final int LONGEST_NAME = 25;

    private static final Set<String> DAYS = WordLists.SPEAKER.set("name-runs.days");
    private static final Set<String> BEFORE_DAY = WordLists.SPEAKER.set("name-runs.before-day");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final NameWords words;
    private final PostNominals postNominals;
    private final InstitutionLinks links;

    NameRuns(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.words = new NameWords(reading, knowledge.givenNames());
        this.postNominals = new PostNominals(reading, knowledge);
        this.links = new InstitutionLinks(reading, knowledge, words);
    }

    /** Whether a name can start at this token. */
    boolean starts(int i) {
        if (isDay(i)) {
            return false;
        }
        Token token = reading.at(i);
        return words.isNameWord(i)
                || (token.isWord() && startsParticles(i) && !FunctionWords.isFunctionWord(token.lower()))
                || token.form().startsWith("@");
    }

    /** "On Sunday Government House issued …": unlike the Sunday Post. */
    private boolean isDay(int i) {
        return DAYS.contains(reading.lower(i))
                && BEFORE_DAY.contains(reading.lower(i - 1))
                && reading.sameSentence(i - 1, i);
    }

    private boolean startsParticles(int i) {
        return lexicon.isParticle(reading.lower(i))
                && lexicon.isParticle(reading.lower(i + 1))
                && words.isNameWord(i + 2);
    }

    /** Index after the run that starts at {@code from}. */
    int end(int from) {
        int i = from + 1;
        while (i < from + LONGEST_NAME && reading.sameSentence(i, from)) {
            int next = step(from, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Letters behind a name, or the possessive inside an institution's name. */
    private int letters(int from, int i) {
        int letters = postNominals.length(from, i);
        return letters > 0 ? letters : Math.max(links.possessive(from, i), links.listComma(from, i));
    }

    private int step(int from, int i) {
        if (words.isNameWord(i) || isSuffix(i) || words.isHyphenedSurname(i)) {
            return i + 1;
        }
        if (reading.at(i).is(",") && lexicon.isNameSuffix(reading.lower(i + 1))) {
            return i + 2;
        }
        int letters = letters(from, i);
        if (letters > 0) {
            return i + letters;
        }
        int particles = particles(i);
        if (particles > 0) {
            return i + particles;
        }
        int nickname = nickname(i);
        return nickname > 0 ? i + nickname : i + links.link(from, i);
    }

    private boolean isSuffix(int i) {
        return reading.at(i).isCapitalised() && lexicon.isNameSuffix(reading.lower(i));
    }

    /** Number of particles from {@code i} on that lead to a name word, 0 where they do not. */
    private int particles(int i) {
        int n = 0;
        while (n < MOST_PARTICLES && lexicon.isParticle(reading.lower(i + n))) {
            n++;
        }
        return n > 0 && words.isNameWord(i + n) ? n : 0;
    }

    /** Length of a nickname in marks between two halves of a name. */
    private int nickname(int i) {
        if (!(QuotationMarks.mayOpen(reading.at(i).form()) || reading.at(i).is("("))
                || reading.at(i).end() != reading.at(i + 1).start()) {
            return 0;
        }
        for (int n = 2; n <= 4; n++) {
            if (QuotationMarks.mayClose(reading.at(i + n).form())
                    || reading.at(i + n).is(")")) {
                boolean surname = words.isNameWord(i + n + 1)
                        && reading.at(i + n).end() < reading.at(i + n + 1).start();
                return surname
                                && (reading.at(i + 1).isCapitalised()
                                        || reading.at(i + 1).is("the")
                                        || RETIRED.contains(reading.lower(i + 1)))
                        ? n + 1
                        : 0;
            }
        }
        return 0;
    }
}
