package org.whosaid.ingest;

import java.util.Optional;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;

/**
 * An article that was checked: it can be read and kept. Immutable.
 *
 * @param given quotes that came with it; empty where the engine has to find them
 */
record AcceptedArticle(ArticleText text, ArticleMetadata metadata, Optional<GivenQuotes> given) {}
