package org.whosaid.api.http;

/** Media types that JAX-RS has no name for. */
public final class MediaTypes {
    /** JSON, one value a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** RFC 4180. */
    public static final String CSV = "text/csv";

    /** RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private MediaTypes() {}
}
