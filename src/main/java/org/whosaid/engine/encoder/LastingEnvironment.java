package org.whosaid.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * The environment of ONNX Runtime, with one reference more than its Java library counts. That library gives its own back in a shutdown
 * hook, whatever goes on: a model that was being loaded then met a null pointer, and the process ended before its other hooks had, the
 * one that stops the database among them. Thread-safe.
 */
final class LastingEnvironment {
    private static final int WARNINGS = 2;

    private static boolean kept;

    private LastingEnvironment() {}

    static synchronized OrtEnvironment get() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        if (!kept) {
            keep();
            kept = true;
        }
        return environment;
    }

    private static void keep() {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method reference =
                    OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            reference.setAccessible(true);
            reference.invoke(null, api.getLong(null), WARNINGS, OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException e) {
            // Another ONNX Runtime, made otherwise. Texts are read all the same; only a stop during a start may end
            // badly.
            return;
        }
    }
}
