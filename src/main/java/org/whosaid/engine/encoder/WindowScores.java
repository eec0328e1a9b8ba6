package org.whosaid.engine.encoder;

/**
 * Raw scores (logits) of one window of n pieces, its frame included; row-major.
 *
 * @param labels n x 7
 * @param links n x n
 * @param sources n x n
 */
record WindowScores(float[] labels, float[] links, float[] sources) {}
