package org.whosaid.config.nativeimage;

import io.quarkus.arc.Arc;

/** Whether the service is being stopped: what fails in another thread by then is no failure of anything. */
public final class ShutdownState {
    private ShutdownState() {}

    public static boolean hasBegun() {
        return Arc.container() == null || isJavaEnding();
    }

    /** Java tells only by refusing what comes too late. */
    private static boolean isJavaEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
