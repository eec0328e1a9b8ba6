package org.whosaid.engine.text;

/** What can be irregular in a text or in a quote; {@link #id()} is the stable name that clients see. */
public enum WarningCode {
    UNCLOSED_QUOTATION(
            "unclosed-quotation", "A quotation mark opens here and is not closed before the paragraph ends."),
    UNOPENED_QUOTATION("unopened-quotation", "A quotation mark closes here that was never opened."),
    MISMATCHED_MARKS(
            "mismatched-marks",
            "The opening and the closing mark are of different styles, or nested marks are closed in the wrong order."),
    REPORTING_CLAUSE_INSIDE_QUOTATION(
            "reporting-clause-inside-quotation",
            "The reporter's own words are inside the quotation marks: not everything here is verbatim."),
    REPLACED_CHARACTER(
            "replaced-character",
            "A character could not be read here and is replaced by U+FFFD: the words may not be verbatim.");

    private final String id;
    private final String message;

    WarningCode(String id, String message) {
        this.id = id;
        this.message = message;
    }

    /** The stable, hyphenated name. */
    public String id() {
        return id;
    }

    /** One sentence for a reader. */
    public String message() {
        return message;
    }
}
