package org.whosaid.wording.alignment;

/**
 * One thing in which the words asked about are not those of the article. Immutable.
 *
 * @param where in respect of the words that agree
 * @param asked as it was asked; empty where something is left out
 * @param found as it stands in the article; empty where something is added
 */
public record Difference(DifferenceKind kind, Place where, String asked, String found) {
    public static Difference within(DifferenceKind kind, String asked, String found) {
        return new Difference(kind, Place.WITHIN, asked, found);
    }

    /** Where a difference lies. */
    public enum Place {
        BEFORE,
        WITHIN,
        AFTER
    }
}
