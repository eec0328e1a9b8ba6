package org.whosaid.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

/** The word pieces are those of the reference implementation (Hugging Face's tokenizers, through DJL). */
class WordPieceOracleTest {
    private static final int LINES = 10_000;
    private static final String[] ALPHABETS = {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ    ",
        "the and said that 's n't , . “ ” ‘ ’ \" — – … ( ) [ ] 0123456789 % $ € £ § ",
        "éèêëàáâäãåçñöøœßşçğıİŁłŽžÅåÆæ ĳǆﬁﬂ ",
        "αβγδεζηθικλμνξοπρσςτυφχψω ΑΒΓΔ абвгдежзийклмнопрстуфхцчшщъыьэюя ЁЇґ ",
        "中文字符日本語テキストひらがな한국어 ",
        "עבריתالعربيةहिन्दी ไทย ",
        "e\u0301a\u0300o\u0308n\u0303 \u200b\u200d\u00ad\ufeff\u00a0\u2009\u2028\u0085\t\u0000\u0007\ufffd ",
        "🎉👩‍👧🕕𝟜𝕏☃️✓™©®°±×÷≠≤→¬¦^`~<>=+|$ ",
    };

    @TempDir
    static Path folder;

    @Test
    void samePiecesAsTheReferenceTokenizer() throws IOException {
        // Given
        OnnxModel model = OnnxModel.load(ModelFile.bundled());
        Random random = new Random(20_261_124);
        try (model;
                HuggingFaceTokenizer reference = reference(model.vocabulary())) {
            for (int i = 0; i < LINES; i++) {
                String line = line(random);

                // When
                List<Long> ids = ids(line, model.wordPiece());

                // Then
                assertThat(ids).as("line %d: %s", i, escaped(line)).isEqualTo(ids(reference, line));
            }
        }
    }

    private static List<Long> ids(String line, WordPiece wordPiece) {
        WordPieces pieces = WordPieces.of(TokenizedText.of(SourceText.of(line)), wordPiece);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.isBreak(i)) {
                ids.add((long) pieces.id(i));
            }
        }
        return ids;
    }

    private static List<Long> ids(HuggingFaceTokenizer reference, String line) {
        List<Long> ids = new ArrayList<>();
        for (long id : reference.encode(line, false, false).getIds()) {
            ids.add(id);
        }
        return ids;
    }

    private static HuggingFaceTokenizer reference(List<String> vocabulary) throws IOException {
        Map<String, Integer> ids = new LinkedHashMap<>();
        vocabulary.forEach(piece -> ids.put(piece, ids.size()));
        Map<String, Object> tokenizer = Map.of(
                "version", "1.0",
                "added_tokens", List.of(),
                "normalizer",
                        Map.of(
                                "type",
                                "BertNormalizer",
                                "clean_text",
                                true,
                                "handle_chinese_chars",
                                true,
                                "lowercase",
                                true),
                "pre_tokenizer", Map.of("type", "BertPreTokenizer"),
                "model",
                        Map.of(
                                "type", "WordPiece",
                                "unk_token", "[UNK]",
                                "continuing_subword_prefix", "##",
                                "max_input_chars_per_word", 100,
                                "vocab", ids));
        Path file = folder.resolve("tokenizer.json");
        new ObjectMapper().writeValue(file.toFile(), tokenizer);
        return HuggingFaceTokenizer.newInstance(file);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int length = 1 + random.nextInt(60);
        String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
        while (line.length() < length) {
            if (random.nextInt(12) == 0) {
                alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
            }
            int at = alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
            line.appendCodePoint(alphabet.codePointAt(at));
        }
        return line.toString();
    }

    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        line.codePoints()
                .forEach(c -> escaped.append(c < 127 && c > 31 ? Character.toString(c) : "\\u{%x}".formatted(c)));
        return escaped.toString();
    }
}
