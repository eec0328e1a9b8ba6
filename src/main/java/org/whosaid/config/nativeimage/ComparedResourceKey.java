package org.whosaid.config.nativeimage;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * For the native executable only: the key by which GraalVM finds a resource is a record, and native-image 25 interprets what the
 * compiler writes for a record's {@code equals}: some 20 microseconds each time. A start asks for hundreds of resources (configuration,
 * services of Hibernate), and spent a quarter of its time there. A GraalVM without that class is left as it is.
 */
@TargetClass(
        className = ComparedResourceKey.Present.RESOURCES,
        innerClass = ComparedResourceKey.Present.KEY,
        onlyWith = ComparedResourceKey.Present.class)
final class ComparedResourceKey {
    @Alias
    @Nullable
    Module module;

    @Alias
    @SuppressWarnings("NullAway.Init") // set by the constructor of the class that this one stands in for
    String resource;

    private ComparedResourceKey() {}

    // The hash stays the record's: the tables are made while the executable is built.
    @Override
    @Substitute
    @SuppressWarnings("EqualsHashCode")
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedResourceKey that && module == that.module && resource.equals(that.resource);
    }

    /** Whether the GraalVM that builds has the class. */
    static final class Present implements BooleanSupplier {
        static final String RESOURCES = "com.oracle.svm.core.jdk.Resources";
        static final String KEY = "ModuleInstanceResourceKey";

        @Override
        public boolean getAsBoolean() {
            try {
                Class.forName(RESOURCES + '$' + KEY, false, getClass().getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
