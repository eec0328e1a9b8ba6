package org.whosaid.engine.attribution.form;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.attribution.decode.MarkedWords;
import org.whosaid.engine.attribution.decode.NearestElement;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.decode.WordRole;
import org.whosaid.engine.lexicon.WordLists;

/** The reporter's own sentences in words: what stands in quotation marks neither ends one nor counts as its words. */
final class SentenceWords {
    private static final Set<String> ABBREVIATIONS = WordLists.ENGLISH.set("title-abbreviations");
    private static final Set<String> OPENERS = WordLists.ATTRIBUTION.set("sentence-words.openers");
    private static final Set<String> DIVIDERS = WordLists.ATTRIBUTION.set("sentence-words.dividers");
    private static final Set<String> WEEKDAYS = WordLists.ENGLISH.set("weekdays");
    private static final Set<String> SIGNS = Set.of(",", ";", ":", "—", "–", "-", "(", ")");
    /** In words; what is longer is more than a name with its description. */
    private static final int LONGEST_NAME = 18;
    /** In words: "the crew of the boat". */
    private static final int LONGEST_ADDRESSEE = 8;

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    /** In words; no sentence of a reporter is longer. */
    private static final int LONGEST_SENTENCE = 120;

    private final TextView view;
    private final List<MarkedWords> quotations;
    private final BitSet quoted = new BitSet();

    SentenceWords(TextView view) {
        this.view = view;
        this.quotations = MarkedWords.of(view);
        quotations.forEach(quotation -> quoted.set(quotation.from(), quotation.to()));
    }

    int size() {
        return view.scores().size();
    }

    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** In small letters; empty outside of the text and inside quotation marks. */
    String at(int word) {
        return word < 0 || word >= size() || quoted.get(word) ? "" : view.lower(word);
    }

    boolean is(int word, Set<String> wanted) {
        return wanted.contains(at(word));
    }

    /** The quotation that begins with a word, or ends just before one. */
    Optional<MarkedWords> quotationFrom(int word) {
        int at = NearestElement.firstFrom(word, quotations, MarkedWords::from);
        return at < quotations.size() && quotations.get(at).from() == word
                ? Optional.of(quotations.get(at))
                : Optional.empty();
    }

    Optional<MarkedWords> quotationBefore(int word) {
        int at = NearestElement.firstFrom(word, quotations, MarkedWords::from);
        return at > 0 && quotations.get(at - 1).to() == word ? Optional.of(quotations.get(at - 1)) : Optional.empty();
    }

    /** Whether a question or exclamation mark stands before its closing mark. */
    boolean endsInQuestion(MarkedWords quotation) {
        return quotation.to() - quotation.from() > 2 && Set.of("?", "!").contains(view.lower(quotation.to() - 2));
    }

    /** The first word of the sentence in which a word stands. */
    int start(int word) {
        int start = Math.min(word, size() - 1);
        while (start > 0
                && word - start < LONGEST_SENTENCE
                && !view.scores().beginsParagraph(start)
                && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the sentence ends in which a word stands, without its stop. */
    int end(int word) {
        int end = word;
        while (end < size()
                && end - word < LONGEST_SENTENCE
                && (end == word || !view.scores().beginsParagraph(end))
                && !isStop(end)
                && !(end > word && endsSentence(end - 1))) {
            end++;
        }
        return end;
    }

    private boolean endsSentence(int word) {
        return isStop(word) || quoted.get(word) && !quoted.get(word + 1) && endsInStop(word);
    }

    private boolean isStop(int word) {
        if (quoted.get(word) || !Set.of(".", "!", "?").contains(at(word))) {
            return false;
        }
        String last = word == 0 ? "" : view.slice(view.scores().word(word - 1));
        boolean abbreviated = last.length() == 1 && Character.isUpperCase(last.charAt(0))
                || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
        boolean goesOn = word + 1 < size()
                && !view.scores().beginsParagraph(word + 1)
                && (Character.isLowerCase(view.first(word + 1)) || SIGNS.contains(at(word + 1)) || touches(word));
        return !goesOn && !(abbreviated && word + 1 < size() && !view.scores().beginsParagraph(word + 1));
    }

    /** "3.5": no blank behind it. */
    private boolean touches(int word) {
        return view.scores().word(word).end() == view.scores().word(word + 1).start()
                && Character.isLetterOrDigit(view.first(word + 1));
    }

    /** A full stop inside the closing mark, and a capital behind it. */
    private boolean endsInStop(int closing) {
        return closing > 0
                && view.lower(closing - 1).equals(".")
                && closing + 1 < size()
                && !Character.isLowerCase(view.first(closing + 1));
    }

    /** The name, with its descriptions, that ends before a word: the subject of what follows. */
    Optional<RoleSegment> nameBefore(int end) {
        int to = end;
        while (to > 0
                && (SIGNS.contains(at(to - 1))
                        || is(to - 1, WEEKDAYS)
                        || at(to - 1).equals("on"))) {
            to--;
        }
        int sentence = start(Math.max(0, to - 1));
        int from = to;
        while (from > sentence && to - from <= LONGEST_NAME && !quoted.get(from - 1) && !is(from - 1, DIVIDERS)) {
            from--;
        }
        return to - from > LONGEST_NAME ? Optional.empty() : name(withoutOpener(from, to), to);
    }

    /** The same without descriptions: it begins behind the last sign. */
    Optional<RoleSegment> bareNameBefore(int end) {
        return nameBefore(end).map(name -> {
            int from = name.to() - 1;
            while (from > name.from() && !SIGNS.contains(at(from - 1))) {
                from--;
            }
            return new RoleSegment(WordRole.SOURCE, from, name.to());
        });
    }

    /** "On Monday, the minister": the name begins behind the comma. */
    private int withoutOpener(int from, int to) {
        int begin = from;
        if (is(begin, OPENERS) || is(begin, WEEKDAYS)) {
            for (int word = begin + 1; word < to; word++) {
                if (at(word).equals(",")) {
                    begin = word + 1;
                    break;
                }
            }
        }
        while (begin < to && (SIGNS.contains(at(begin)) || is(begin, Set.of("but", "and", "yet", "so")))) {
            begin++;
        }
        return begin;
    }

    /** Whether the words are a name, with titles or without: none but the first and those between names is small. */
    boolean isName(int from, int to) {
        boolean ends = to > from && Character.isUpperCase(view.first(to - 1));
        for (int word = from; word < to; word++) {
            ends &= !SIGNS.contains(at(word)) && !is(word, DIVIDERS);
        }
        return ends;
    }

    /** Whether the word is, or ends in, the sign of the genitive. */
    boolean isPossessive(int word) {
        return POSSESSIVES.contains(at(word));
    }

    /** Where what is said begins: behind "the board:" or "her that", or at the word itself. */
    int behindAddressee(int from, int limit) {
        for (int word = from; word < Math.min(limit, from + LONGEST_ADDRESSEE); word++) {
            if (at(word).equals(":") || at(word).equals("that") && is(word - 1, WEEKDAYS)) {
                return at(word).equals(":") ? word + 1 : word;
            }
            if (quoted.get(word) || SIGNS.contains(at(word))) {
                break;
            }
        }
        return from;
    }

    RoleSegment withoutComma(RoleSegment words) {
        boolean comma = words.size() > 1 && at(words.to() - 1).equals(",");
        return comma ? new RoleSegment(words.role(), words.from(), words.to() - 1) : words;
    }

    /** The name from a word on, up to a sign, a word that divides, or a day. */
    Optional<RoleSegment> nameFrom(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST_NAME) && !quoted.get(to) && !endsName(to)) {
            to++;
        }
        return name(from, to);
    }

    private boolean endsName(int word) {
        String sign = at(word);
        return SIGNS.contains(sign) && !isHyphen(word)
                || isStop(word)
                || is(word, DIVIDERS)
                || is(word, WEEKDAYS)
                || is(word, OPENERS);
    }

    /** "TVN-2", without blanks. */
    private boolean isHyphen(int word) {
        return at(word).equals("-")
                && word > 0
                && word + 1 < size()
                && view.scores().word(word - 1).end()
                        == view.scores().word(word).start();
    }

    Optional<RoleSegment> name(int from, int to) {
        int end = to;
        while (end > from && SIGNS.contains(at(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(new RoleSegment(WordRole.SOURCE, from, end)) : Optional.empty();
    }
}
