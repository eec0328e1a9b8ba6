package org.whosaid.engine.speaker;

import java.util.List;

/**
 * A proper name in the text. Token indices, end exclusive.
 *
 * @param titleFrom first token of the titles and forms of address before the name; {@code from} where there are none
 * @param from first token of the name itself
 * @param end after its last token
 * @param to after the letters behind the name, "OBE"; {@code end} where there are none
 * @param parts the name's words in lower case, without nickname and suffix
 * @param suffix "jr.", "iii"; empty where there is none
 * @param kind what sort of thing bears it, by its looks
 * @param gender by form of address or given name
 */
record NameMention(
        int titleFrom,
        int from,
        int end,
        int to,
        List<String> parts,
        String suffix,
        NameKind kind,
        Gender gender,
        List<String> titles) {
    NameMention {
        parts = List.copyOf(parts);
        titles = List.copyOf(titles);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    NameMention as(NameKind other) {
        return new NameMention(titleFrom, from, end, to, parts, suffix, other, gender, titles);
    }
}
