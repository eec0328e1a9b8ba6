package org.whosaid.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.SourceText;

/** The whole engine. */
record AnalysingReader(QuoteEngine engine) implements ArticleReader {
    @Override
    public Analysis read(SourceText text, JsonNode article) {
        return engine.analyse(text);
    }

    @Override
    public void close() {
        engine.close();
    }
}
