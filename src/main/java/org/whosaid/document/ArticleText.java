package org.whosaid.document;

import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;

/**
 * An article's text with what is counted of it once, when it is accepted. Immutable.
 *
 * @param origin what the text was given as
 * @param sha256 of the text in UTF-8, 64 hexadecimal digits in lower case
 * @param length in code points
 */
public record ArticleText(SourceText source, TextOrigin origin, String sha256, int length) {
    public static ArticleText of(SourceText source, TextOrigin origin) {
        return new ArticleText(source, origin, source.sha256(), OffsetUnit.CODE_POINT.length(source));
    }

    /** The text exactly as it was given. */
    public String value() {
        return source.value();
    }
}
