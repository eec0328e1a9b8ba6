package org.whosaid.engine.speaker;

import java.util.Locale;

/** Names in capitals, as labels have them, in the spelling of running text. */
final class Capitals {
    private Capitals() {}

    /** "DONNA O'NEILL" becomes "Donna O'Neill". */
    static String lowered(String words) {
        StringBuilder lowered = new StringBuilder(words.length());
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            String letter = words.substring(i, i + 1);
            lowered.append(start ? letter : letter.toLowerCase(Locale.ROOT));
            start = !Character.isLetter(words.charAt(i));
        }
        return lowered.toString();
    }
}
