package org.whosaid.verify;

/**
 * A word stem as PostgreSQL indexes it.
 *
 * @param frequency share of the quotes that have it, 0 to 1, as PostgreSQL last estimated
 */
record Lexeme(String stem, double frequency) {
    /** As a term of a tsquery. */
    String quoted() {
        return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
