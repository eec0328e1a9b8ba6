
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences that nobody said: each begins as one content of an annotated corpus and ends as another, with other numbers and other
 * names. So words have the frequencies of news, and hardly a sentence comes twice by chance.
 */
final class Templates {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 600;
    private static final double OTHER_NAME = 0.3;
    private static final double OTHER_WORD = 0.1;

    private final List<String[]> contents = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Templates() {}

    /** @param corpus lines of {"text", "quotes": [{"content": [[start, end]]}]}, offsets in code points */
    static Templates of(Path corpus) throws IOException {
        Templates templates = new Templates();
        Set<String> names = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode article = json.readTree(line);
            String text = article.get("text").asText();
            // A text with surrogate pairs would need its offsets converted; there are enough without.
            if (text.codePointCount(0, text.length()) == text.length()) {
                article.get("quotes").forEach(quote -> templates.add(text, quote.get("content"), names, words));
            }
        }
        templates.names.addAll(names);
        templates.words.addAll(words);
        return templates;
    }

    private void add(String text, JsonNode content, Set<String> names, Set<String> words) {
        StringBuilder all = new StringBuilder();
        content.forEach(span -> all.append(' ')
                .append(text, span.get(0).asInt(), span.get(1).asInt()));
        String plain = all.toString().replaceAll("[\"“”]", "").replaceAll("\\s+", " ").strip();
        String[] parts = plain.split(" ");
        if (plain.length() < SHORTEST || plain.length() > LONGEST || parts.length < 4) {
            return;
        }
        contents.add(parts);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].matches("\\p{Lu}\\p{Ll}{2,}")) {
                names.add(parts[i]);
            } else if (parts[i].matches("\\p{Ll}{3,}")) {
                words.add(parts[i]);
            }
        }
    }

    /** Capitalised words of the corpus, each once. */
    List<String> names() {
        return names;
    }

    String sentence(Random random) {
        String[] first = any(random);
        String[] second = any(random);
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < (first.length + 1) / 2; i++) {
            sentence.append(changed(first[i], i == 0, random)).append(' ');
        }
        for (int i = second.length / 2; i < second.length; i++) {
            sentence.append(changed(second[i], false, random)).append(' ');
        }
        return sentence.toString().strip();
    }

    /** Almost the same sentence: another number or a negation, another word, or its end cut off. */
    String variant(String sentence, Random random) {
        String[] parts = sentence.split(" ");
        int at = 1 + random.nextInt(parts.length - 1);
        switch (random.nextInt(4)) {
            case 0 -> parts[at] = parts[at] + " not";
            case 1 -> parts[at] = Integer.toString(2 + random.nextInt(900));
            case 2 -> parts[at] = words.get(random.nextInt(words.size()));
            default -> parts = java.util.Arrays.copyOf(parts, Math.max(3, parts.length - 2));
        }
        return String.join(" ", parts);
    }

    private String[] any(Random random) {
        return contents.get(random.nextInt(contents.size()));
    }

    private String changed(String word, boolean isFirst, Random random) {
        if (Character.isDigit(word.charAt(0))) {
            return digits(word, random);
        }
        if (!isFirst && Character.isUpperCase(word.charAt(0)) && random.nextDouble() < OTHER_NAME) {
            return names.get(random.nextInt(names.size()));
        }
        return random.nextDouble() < OTHER_WORD && Character.isLowerCase(word.charAt(0)) && word.length() > 4
                ? any(random)[1]
                : word;
    }

    private static String digits(String number, Random random) {
        StringBuilder other = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }
}
