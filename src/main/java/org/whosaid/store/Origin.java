package org.whosaid.store;

/** What a document's text was given as. */
public enum Origin {
    TEXT,
    HTML
}
