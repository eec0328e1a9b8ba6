package org.whosaid.ingest;

/**
 * Why a part of an article cannot be taken.
 *
 * @param field the part: "text", "html", "title", "url", "publisher", "byline", "publishedAt"
 * @param detail what is wrong, where, and how to mend it
 */
public record ArticleFlaw(String field, String detail) {}
