package org.whosaid.page.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the speakers of an article the colours of the style sheet: as many as people can tell apart, the most quoted first. */
final class SpeakerColours {
    /** Speakers beyond the colours that there are. */
    static final String OTHERS = "others";

    private static final int COLOURS = 8;

    private SpeakerColours() {}

    /**
     * The colours by speaker.
     *
     * @param keys of the speakers, one for each quote
     */
    static Map<String, String> of(List<String> keys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        // Sorted stably: of those who are quoted as often, the first in the text comes first.
        List<String> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, String> colours = new HashMap<>();
        for (int i = 0; i < Math.min(COLOURS, ranked.size()); i++) {
            colours.put(ranked.get(i), "speaker-" + i);
        }
        return colours;
    }
}
