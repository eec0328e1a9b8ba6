package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Tells titles and roles from names where there is no text around them. Immutable, thread-safe; takes lower case. */
public final class TitleWords {
    /** Words between and before titles: "the former mayor". */
    private static final Set<String> AROUND = WordLists.SPEAKER.set("title-words.around");

    private static final Set<String> LINKS = WordLists.SPEAKER.set("title-words.links");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREFIXES = WordLists.SPEAKER.set("title-words.prefixes");

    /** Some are baptised so, but the office is the commoner by far; not so with "king", "major", "don". */
    private static final Set<String> RATHER_OFFICES = WordLists.SPEAKER.set("title-words.rather-offices");

    /** After fewer words than a given name and a surname, a trade may be part of the name: "Cook Solheim". */
    private static final int FULL_NAME = 2;

    private final Lexicon lexicon = MentionSpeakerResolver.KNOWLEDGE.lexicon();
    private final GivenNames givenNames = MentionSpeakerResolver.KNOWLEDGE.givenNames();

    /** What words before a name can be. */
    public enum Reading {
        /** "Chief Executive", "Secretary of State". */
        TITLE,
        /** "NATO Secretary General", "King": a title of somebody who is known to have it. */
        TITLE_IF_KNOWN,
        /** A name, for all that is known, or a title that does not end here. */
        NAME
    }

    /** What the words are that stand before so many other words, which are somebody's name. */
    public Reading read(List<String> before, int wordsAfter) {
        int last = -1;
        boolean isSure = true;
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            if (isTitle(word) || (wordsAfter >= FULL_NAME && isTrade(word))) {
                last = i;
                isSure &= !isRatherName(word);
            } else if (!AROUND.contains(word)) {
                if (mayBeGivenName(word)) {
                    return Reading.NAME;
                }
                isSure &= LINKS.contains(word) || lexicon.isCommonForm(word);
            }
        }
        if (last < 0 || !isWhole(before, last, wordsAfter)) {
            return Reading.NAME;
        }
        return isSure ? Reading.TITLE : Reading.TITLE_IF_KNOWN;
    }

    /** Whether all the words are a role, and none a name: "the mayor", "mayor of Halvik". */
    public boolean isRole(List<String> words) {
        int end = 0;
        while (end < words.size() && !LINKS.contains(words.get(end))) {
            end++;
        }
        if (end == 0) {
            return false;
        }
        String head = words.get(end - 1);
        boolean hasName = words.subList(0, end).stream().anyMatch(word -> mayBeGivenName(word) && !isTitle(word));
        boolean isAnybodys = end < words.size() || ARTICLES.contains(words.get(0));
        boolean isRole = isAnybodys ? isTitle(head) || isTrade(head) : isTitle(head) && !isRatherName(head);
        return isRole && !hasName;
    }

    /** Whether a role is said with its place or office: "mayor of Halvik". */
    public boolean isDetailed(List<String> words) {
        return words.stream().anyMatch(LINKS::contains);
    }

    public boolean mayBeGivenName(String word) {
        return givenNames.contains(word);
    }

    private boolean isRatherName(String word) {
        return mayBeGivenName(word) && !RATHER_OFFICES.contains(word);
    }

    /** "Secretary of State" before a full name; "Mayor of West" before "Halvik" is no title of somebody called Halvik. */
    private static boolean isWhole(List<String> before, int lastTitle, int wordsAfter) {
        if (lastTitle == before.size() - 1) {
            return true;
        }
        return wordsAfter >= FULL_NAME
                && LINKS.contains(before.get(lastTitle + 1))
                && !LINKS.contains(before.get(before.size() - 1));
    }

    private boolean isTitle(String word) {
        return lexicon.isTitle(withoutPrefix(word));
    }

    private boolean isTrade(String word) {
        return lexicon.isPersonNoun(withoutPrefix(word)) && !mayBeGivenName(word);
    }

    /** "Ex-mayor", "vice-president". */
    private static String withoutPrefix(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && PREFIXES.contains(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
    }
}
