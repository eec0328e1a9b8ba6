package org.whosaid.config.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HibernateStartTest {
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void a_start_that_succeeds_ends_nothing() {
        // When
        new HibernateStart(() -> {}, () -> false, () -> ended.set(true)).run();

        // Then
        assertThat(ended).isFalse();
    }

    @Test
    void errors_too_end_the_service() {
        // When
        new HibernateStart(HibernateStartTest::fail, () -> false, () -> ended.set(true)).run();

        // Then
        assertThat(ended).isTrue();
    }

    @Test
    void a_failure_while_the_service_is_being_stopped_is_none() {
        // When
        new HibernateStart(HibernateStartTest::fail, () -> true, () -> ended.set(true)).run();

        // Then
        assertThat(ended).isFalse();
    }

    private static void fail() {
        throw new NoClassDefFoundError("org/hibernate/Left");
    }
}
