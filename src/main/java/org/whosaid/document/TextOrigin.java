package org.whosaid.document;

/** What a document's text was given as. */
public enum TextOrigin {
    TEXT,
    HTML
}
