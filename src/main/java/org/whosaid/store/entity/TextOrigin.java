package org.whosaid.store.entity;

/** What a document's text was given as. */
public enum TextOrigin {
    TEXT,
    HTML
}
