package org.whosaid.engine.speaker;

import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Tells letters behind a name from the name: "Ida Holm, OBE", "Tom Rask KC". */
final class PostNominals {
    /** Fewer words than a given name and a surname have no letters behind them: "Labour MP". */
    private static final int FULL_NAME = 2;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;

    PostNominals(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
    }

    /** Length of letters that go on a name, with a comma before them or written like a function word, "AM"; 0 where there are none. */
    int length(int from, int i) {
        if (i - from < FULL_NAME) {
            return 0;
        }
        if (reading.at(i).is(",")) {
            // "Ida Holm, MP for Halvik": an office said in full.
            return isLetters(i + 1) && !FunctionWords.isPreposition(reading.lower(i + 2)) ? 2 : 0;
        }
        return isLetters(i) && isPerson(from, i) ? 1 : 0;
    }

    /** First token of the letters at the end of a run of name words; the run's end where there are none. */
    int start(int from, int to) {
        int end = to;
        while (end - from > FULL_NAME && isLetters(end - 1)) {
            end -= reading.at(end - 2).is(",") ? 2 : 1;
        }
        boolean commas = end < to && reading.at(end).is(",");
        return commas || isPerson(from, end) ? end : to;
    }

    /** "BJP MLA" and "Freiburg SC" are no people. */
    private boolean isPerson(int from, int to) {
        return to - from >= FULL_NAME
                && (givenNames.contains(reading.lower(from))
                        || lexicon.isHonorific(reading.lower(from))
                        || reading.at(from).isInitial());
    }

    private boolean isLetters(int i) {
        String form = reading.at(i).form();
        long capitals = form.codePoints().filter(Character::isUpperCase).count();
        boolean written = capitals > 1 || form.startsWith("Esq") || form.equalsIgnoreCase("retd");
        return written && lexicon.isPostNominal(reading.lower(i));
    }
}
