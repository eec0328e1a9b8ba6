package org.whosaid.engine;

/** Nanoseconds of wall time that each stage of one analysis took; to cut the text into words and sentences counts with the marks. */
public record StageNanos(long marks, long encoder, long attribution, long speaker) {}
