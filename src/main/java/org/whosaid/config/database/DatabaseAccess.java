package org.whosaid.config.database;

/** What a client needs to reach a database. */
public record DatabaseAccess(String url, String user, String password) {
    /** Without the password: this may end up in a log. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
