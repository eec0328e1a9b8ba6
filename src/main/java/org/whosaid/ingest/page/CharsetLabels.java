package org.whosaid.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the labels that the WHATWG's Encoding Standard gives them: a page that calls itself ISO-8859-1 is read as windows-1252 by
 * every browser, and written as such.
 */
public final class CharsetLabels {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels whose charset is another than Java finds under them, or that Java does not know. */
    private static final Map<String, String> LABELS = labels();

    private CharsetLabels() {}

    /** The charset that browsers read a label as; empty for one that nobody knows. */
    public static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The same for a label inside of a page: one that could be read at all is not written in UTF-16. */
    static Optional<Charset> namedInPage(String label) {
        if (label.strip().equalsIgnoreCase("x-user-defined")) {
            return Optional.of(WINDOWS_1252);
        }
        return named(label)
                .map(charset ->
                        charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                                ? StandardCharsets.UTF_8
                                : charset);
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        add(labels, "UTF-8", "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        add(labels, "UTF-16LE", "utf-16 utf16 ucs-2 csunicode iso-10646-ucs-2 unicode unicodefeff");
        add(labels, "UTF-16BE", "unicodefffe");
        add(
                labels,
                "windows-1252",
                "iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 csisolatin1"
                        + " cp819 ibm819 ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252");
        add(labels, "windows-1250", "cp1250 x-cp1250");
        add(labels, "windows-1251", "cp1251 x-cp1251");
        add(
                labels,
                "windows-1254",
                "iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 cp1254 x-cp1254");
        add(labels, "x-windows-874", "windows-874 iso-8859-11 iso8859-11 iso885911 tis-620 dos-874");
        add(labels, "GBK", "gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk");
        add(labels, "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        add(
                labels,
                "x-windows-949",
                "euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 cseuckr csksc56011987 iso-ir-149"
                        + " windows-949");
        add(labels, "windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji ms932 csshiftjis");
        add(labels, "EUC-JP", "x-euc-jp cseucpkdfmtjapanese");
        add(labels, "ISO-8859-8", "iso-8859-8-i iso-8859-8-e logical visual hebrew csiso88598i csiso88598e");
        add(labels, "ISO-8859-2", "latin2 l2 iso88592 iso_8859-2");
        add(labels, "KOI8-R", "koi koi8 koi8_r cskoi8r");
        add(labels, "KOI8-U", "koi8-ru");
        add(labels, "x-MacRoman", "macintosh mac csmacintosh");
        add(labels, "x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        return Map.copyOf(labels);
    }

    private static void add(Map<String, String> labels, String charset, String names) {
        for (String name : names.split(" ")) {
            labels.put(name, charset);
        }
    }
}
