package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.TokenizedText;

/** Splits a run of name words into titles and name, and says what bears it. */
final class NameParser {

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final PostNominals letters;
    private final TitleSplitter titles;
    private final NameClassifier classifier;

    NameParser(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.letters = new PostNominals(reading, knowledge);
        this.titles = new TitleSplitter(reading, knowledge);
        this.classifier = new NameClassifier(reading, knowledge);
    }

    /** Empty where the run is titles only: "Secretary General". */
    Optional<NameMention> parse(int from, int runEnd) {
        int to = letters.start(from, runEnd);
        int name = titles.nameStart(from, to);
        if (name == to || isPeople(name, to)) {
            return Optional.empty();
        }
        List<String> before = words(from, name);
        List<String> parts = parts(name, to);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String suffix = lexicon.isNameSuffix(reading.lower(to - 1)) && to - name > 1 ? reading.lower(to - 1) : "";
        NameKind kind = classifier.kind(name, to, !before.isEmpty() || isAfterPersonNoun(name));
        return Optional.of(
                new NameMention(from, name, to, runEnd, parts, suffix, kind, gender(from, name, parts, kind), before));
    }

    /** The last word of a run of titles as a name, where the text shows elsewhere that it is one. */
    NameMention bare(int from, int to) {
        List<String> before =
                words(from, to - 1).stream().filter(lexicon::isTitle).toList();
        List<String> parts = List.of(reading.lower(to - 1));
        return new NameMention(
                from, to - 1, to, to, parts, "", NameKind.OPEN, gender(from, to - 1, parts, NameKind.OPEN), before);
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(reading.lower(i));
        }
        return words;
    }

    private List<String> parts(int from, int to) {
        List<String> parts = new ArrayList<>();
        boolean inNickname = false;
        for (int i = from; i < to; i++) {
            boolean mark = isNicknameMark(reading.at(i).form()) && (inNickname || !isAttached(i));
            if (!mark
                    && !inNickname
                    && reading.at(i).isWord()
                    && !(i > from && lexicon.isNameSuffix(reading.lower(i)))) {
                parts.add(reading.lower(i));
            }
            inNickname ^= mark;
        }
        return parts.isEmpty() && reading.at(from).form().startsWith("@") ? List.of(reading.lower(from)) : parts;
    }

    /** The apostrophe of "Workers' Union" opens no nickname. */
    private boolean isAttached(int i) {
        return reading.at(i).start() == reading.at(i - 1).end();
    }

    private boolean isPeople(int from, int to) {
        String word = reading.lower(from);
        return to - from == 1
                && !reading.at(to).isPossessive()
                && (lexicon.isPeople(word)
                        || (word.endsWith("s") && lexicon.isPeople(word.substring(0, word.length() - 1))));
    }

    private boolean isAfterPersonNoun(int name) {
        String before = reading.lower(name - 1);
        return reading.sameSentence(name - 1, name)
                && lexicon.isPersonNoun(before)
                && !FunctionWords.isFunctionWord(before);
    }

    private Gender gender(int from, int name, List<String> parts, NameKind kind) {
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i < name; i++) {
            gender = gender.or(lexicon.honorificGender(reading.lower(i))).or(lexicon.nounGender(reading.lower(i)));
        }
        int before = reading.at(from - 1).is(",") ? from - 2 : from - 1;
        gender = gender.or(lexicon.nounGender(reading.lower(before)));
        return gender == Gender.UNKNOWN && kind != NameKind.ORGANIZATION && parts.size() > 1
                ? givenNames.genderOf(parts.get(0))
                : gender;
    }

    private static boolean isNicknameMark(String form) {
        return QuotationMarks.isAny(form) || form.equals("(") || form.equals(")");
    }
}
