package org.whosaid.store.name;

import org.whosaid.engine.lexicon.WordLists;

/** The word lists of names and roles as they are compared across documents. Immutable, thread-safe. */
public final class StoreLexicon {
    public static final WordLists LISTS = WordLists.beside(StoreLexicon.class, "store.txt");

    private StoreLexicon() {}
}
