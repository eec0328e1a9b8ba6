package org.whosaid.engine.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    static Path folder;

    @Test
    void corruptModelIsNamed() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("corrupt.onnx"), "no model");

        // When, Then
        assertThatThrownBy(() -> OnnxTextEncoder.load(ModelFile.at(file), 1))
                .isInstanceOf(ModelUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void truncatedModelIsNamed() throws Exception {
        // Given
        byte[] whole = Files.readAllBytes(
                Path.of(ModelFileTest.class.getResource("/parity/model.onnx").toURI()));
        Path file = Files.write(folder.resolve("truncated.onnx"), Arrays.copyOf(whole, whole.length / 2));

        // When, Then
        assertThatThrownBy(() -> OnnxTextEncoder.load(ModelFile.at(file), 1))
                .isInstanceOf(ModelUnusable.class)
                .hasMessageContaining(file.toString());
    }
}
