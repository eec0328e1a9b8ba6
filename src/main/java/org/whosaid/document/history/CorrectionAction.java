package org.whosaid.document.history;

/** How a version of a quote came about. */
public enum CorrectionAction {
    /** A person changed, confirmed or rejected it. */
    CORRECTED,
    /** A person found what the engine had missed. */
    ADDED,
    /** The document was analysed again. */
    REANALYSED
}
