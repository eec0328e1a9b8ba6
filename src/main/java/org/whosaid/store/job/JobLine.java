package org.whosaid.store.job;

/**
 * A line that a job works on.
 *
 * @param number from 1, blank lines counted
 * @param body as it came; empty if it is cut
 * @param cut whether it was longer than allowed
 */
public record JobLine(int number, byte[] body, boolean cut) {}
