package org.whosaid.engine.encoder;

/**
 * @param core word pieces that a window reads for itself
 * @param context word pieces before them that it only sees
 */
record WindowSize(int core, int context) {
    WindowSize {
        if (core < 1 || context < 0) {
            throw new IllegalArgumentException("window of %d + %d pieces".formatted(context, core));
        }
    }
}
