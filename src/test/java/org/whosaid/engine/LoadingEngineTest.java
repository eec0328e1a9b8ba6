package org.whosaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.encoder.ModelUnusable;
import org.whosaid.engine.text.SourceText;

class LoadingEngineTest {
    private static final EngineVersion VERSION = new EngineVersion("9", "given");

    @Test
    void whoever_needs_it_waits_until_it_is_there() throws Exception {
        // Given
        CountDownLatch gate = new CountDownLatch(1);
        LoadingEngine engine = new LoadingEngine(() -> after(gate), failure -> {});
        CompletableFuture<EngineVersion> version = CompletableFuture.supplyAsync(engine::version);
        boolean early = version.isDone();

        // When
        gate.countDown();

        // Then
        assertThat(early).isFalse();
        assertThat(version.get(1, TimeUnit.MINUTES)).isEqualTo(VERSION);
    }

    @Test
    void says_why_there_is_none() throws Exception {
        // Given
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        ModelUnusable corrupt = new ModelUnusable("the model is corrupt");

        // When
        LoadingEngine engine = new LoadingEngine(
                () -> {
                    throw corrupt;
                },
                told::complete);

        // Then
        assertThat(told.get(1, TimeUnit.MINUTES)).isSameAs(corrupt);
        assertThatIllegalStateException().isThrownBy(engine::version).withMessageContaining("the model is corrupt");
        engine.close();
    }

    @Test
    void closes_what_was_loaded() {
        // Given
        AtomicBoolean closed = new AtomicBoolean();
        LoadingEngine engine = new LoadingEngine(() -> new Given(closed), failure -> {});

        // When
        engine.close();

        // Then
        assertThat(closed).isTrue();
    }

    private static QuoteEngine after(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Given(new AtomicBoolean());
    }

    private record Given(AtomicBoolean closed) implements QuoteEngine {
        @Override
        public Analysis analyse(SourceText text) {
            return new Analysis(text, VERSION, List.of(), List.of(), new StageNanos(0, 0, 0, 0));
        }

        @Override
        public EngineVersion version() {
            return VERSION;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
