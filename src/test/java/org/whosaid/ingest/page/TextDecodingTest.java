package org.whosaid.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String WORDS = "<p>“Große Fähre”, sagte Jörg.</p>";

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1252",
        "latin1, windows-1252",
        "us-ascii, windows-1252",
        "' UTF8 ', UTF-8",
        "iso-8859-9, windows-1254",
        "gb2312, GBK",
        "gb18030, GB18030",
        "big5, Big5-HKSCS",
        "ks_c_5601-1987, x-windows-949",
        "euc-kr, x-windows-949",
        "shift_jis, windows-31j",
        "euc-jp, EUC-JP",
        "utf-16, UTF-16LE",
        "koi8-r, KOI8-R",
        "tis-620, x-windows-874",
        "macintosh, x-MacRoman",
        "iso-8859-15, ISO-8859-15",
        "windows-1256, windows-1256"
    })
    void labels_mean_what_browsers_take_them_for(String label, String charset) {
        assertThat(CharsetLabels.named(label).map(Charset::name)).contains(charset);
    }

    @ParameterizedTest
    @MethodSource
    void page_is_read_in_the_charset_that_it_declares(String head, Charset written) {
        // When
        TextDecoding decoded = TextDecoding.ofPage((head + WORDS).getBytes(written), Optional.empty());

        // Then
        assertThat(decoded.text()).endsWith(WORDS);
        assertThat(decoded.replaced()).isZero();
    }

    static List<Arguments> page_is_read_in_the_charset_that_it_declares() {
        return List.of(
                argumentSet("nothing, UTF-8", "<html>", UTF_8),
                argumentSet("nothing, windows-1252", "<html>", WINDOWS_1252),
                argumentSet("charset", "<meta charset=iso-8859-1>", WINDOWS_1252),
                argumentSet("quoted", "<META CHARSET = 'latin1'>", WINDOWS_1252),
                argumentSet(
                        "http-equiv",
                        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>",
                        WINDOWS_1252),
                argumentSet(
                        "content before http-equiv",
                        "<meta content=\"text/html;charset=iso-8859-1\" http-equiv=content-type>",
                        WINDOWS_1252),
                argumentSet("in a comment only", "<!-- <meta charset=iso-8859-1> -->", UTF_8),
                argumentSet("in a comment first", "<!-- <meta charset=iso-8859-1> --><meta charset=utf-8>", UTF_8),
                argumentSet("in a script only", "<script>'<meta charset=iso-8859-1>'</script>", UTF_8),
                argumentSet(
                        "another meta that speaks of one",
                        "<meta name=description content='charset=iso-8859-1 is old'>",
                        UTF_8),
                argumentSet("an attribute that ends so", "<meta data-charset=iso-8859-1>", UTF_8),
                argumentSet("unknown first", "<meta charset=x-nobody><meta charset=iso-8859-1>", WINDOWS_1252),
                argumentSet("UTF-16 cannot be", "<meta charset=utf-16>", UTF_8),
                argumentSet("XML declaration", "<?xml version='1.0' encoding='iso-8859-1'?>", WINDOWS_1252));
    }

    @Test
    void byte_order_mark_weighs_more_than_the_header_and_the_header_more_than_the_page() {
        // Given
        String page = "<meta charset=koi8-r>" + WORDS;

        // When
        TextDecoding marked = TextDecoding.ofPage(("\uFEFF" + page).getBytes(UTF_16BE), Optional.of(UTF_8));
        TextDecoding inHeader = TextDecoding.ofPage(page.getBytes(UTF_8), Optional.of(UTF_8));

        // Then
        assertThat(marked.text()).isEqualTo(page);
        assertThat(inHeader.text()).isEqualTo(page);
    }

    @Test
    void chinese_pages_have_more_characters_than_their_charset_of_1980() {
        // Given
        String page = "<meta charset=gb2312><p>朱镕基说：“不行。”</p>";

        // When
        TextDecoding decoded = TextDecoding.ofPage(page.getBytes(Charset.forName("GBK")), Optional.empty());

        // Then
        assertThat(decoded.text()).isEqualTo(page);
    }

    @Test
    void a_few_bad_bytes_are_replaced_and_counted() {
        // Given
        String words =
                "“We wait,” said Jürgen Moe, and waited, as he had waited for the ferry every morning of that long,"
                        + " long winter. ";
        byte[] bytes = (words + "?" + words).getBytes(UTF_8);
        int bad = words.getBytes(UTF_8).length;
        bytes[bad] = (byte) 0xE9;

        // When
        TextDecoding decoded = TextDecoding.ofText(bytes, Optional.of(UTF_8));

        // Then
        assertThat(decoded.text()).isEqualTo(words + "\uFFFD" + words);
        assertThat(decoded.replaced()).isEqualTo(1);
        assertThat(decoded.firstReplaced()).isEqualTo(bad + 1);
        assertThat(decoded.isFew()).isTrue();
    }

    @Test
    void many_bad_bytes_are_another_charset() {
        // When
        TextDecoding decoded = TextDecoding.ofText("Fähre, Köln, Größe".getBytes(ISO_8859_1), Optional.empty());

        // Then
        assertThat(decoded.isFew()).isFalse();
        assertThat(decoded.firstReplaced()).isEqualTo(2);
    }
}
