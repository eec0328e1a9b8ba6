package org.whosaid.engine.text;

/**
 * The text that is read in place of the one that was given: of the same length, so that offsets hold for both, with signs that were
 * misread put right and lines that were broken at a fixed width joined to paragraphs.
 */
public final class ReadableText {
    private ReadableText() {}

    /** The same text where there is nothing to put right. Linear. */
    public static SourceText of(SourceText text) {
        return HardWrappedLines.joined(MisreadUtf8.mended(text));
    }
}
