package org.whosaid.engine;

/** Nanoseconds of wall time that each stage of one analysis took. */
public record StageNanos(long marks, long encoder, long attribution, long speaker) {}
