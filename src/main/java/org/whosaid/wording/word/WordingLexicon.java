package org.whosaid.wording.word;

import org.whosaid.engine.lexicon.WordLists;

/** The word lists of this package. Immutable, thread-safe. */
final class WordingLexicon {
    static final WordLists LISTS = WordLists.beside(WordingLexicon.class, "wording.txt");

    private WordingLexicon() {}
}
