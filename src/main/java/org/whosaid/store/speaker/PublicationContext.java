package org.whosaid.store.speaker;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.store.name.StoreLexicon;

/**
 * What a document tells about its speakers beside its text. Immutable.
 *
 * @param publisher in lower case; empty where unknown
 * @param country of the address it was published at, in lower case; empty where unknown
 * @param date when it was published, else when it was kept
 */
record PublicationContext(String publisher, String country, Instant date) {
    private static final int COUNTRY = 2;
    // Country domains that are sold to everybody.
    private static final Set<String> FOR_ALL = StoreLexicon.LISTS.set("publication-context.for-all");

    static PublicationContext of(ArticleMetadata metadata, Instant keptAt) {
        String publisher =
                metadata.publisher() == null ? "" : metadata.publisher().toLowerCase(Locale.ROOT);
        Instant date = metadata.publishedAt() == null ? keptAt : metadata.publishedAt();
        return new PublicationContext(publisher, countryOf(metadata.url()), date);
    }

    /** "uk" for an address in it; most of the world's newspapers are under names that tell none. */
    static String countryOf(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            String last = host == null
                    ? ""
                    : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return last.length() == COUNTRY && !FOR_ALL.contains(last) ? last : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
