
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.document.Passage;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.engine.text.Sha256;
import org.whosaid.store.name.CanonicalWords;

/** Makes articles of quotes, and both as rows. Mutable; for one thread. */
final class Articles {
    static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2026-10-31T00:00:00Z");
    static final int QUOTES_EACH = 20;

    private static final Instant ARCHIVE = Instant.parse("2012-01-01T00:00:00Z");
    private static final int WIRE_SIZE = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final Templates templates;
    private final People people;
    private final List<String> wire;
    private static final Zipf WIRE_FREQUENCY = new Zipf(WIRE_SIZE, 0.8);
    private static final Zipf PUBLISHERS = new Zipf(300, 1);
    final StringBuilder documentRows = new StringBuilder();
    final StringBuilder quoteRows = new StringBuilder();

    /** @param wire what stands in many papers */
    Articles(Templates templates, People people, List<String> wire, Random random) {
        this.templates = templates;
        this.people = people;
        this.wire = wire;
        this.random = random;
    }

    static List<String> wire(Templates templates, Random random) {
        return Stream.generate(() -> templates.sentence(random)).limit(WIRE_SIZE).toList();
    }

    /** Adds an article that was kept at this time. */
    void add(Instant kept) {
        UUID document = Ids.at(kept.toEpochMilli(), 0, random);
        StringBuilder text = new StringBuilder();
        for (int ordinal = 0; ordinal < QUOTES_EACH; ordinal++) {
            addQuote(document, ordinal, kept, text);
        }
        String all = text.toString();
        int paper = PUBLISHERS.next(random);
        documentRows.append(Rows.row(
                document, all, Sha256.of(all), all.length(), "text", "Article of " + kept,
                "https://paper" + paper + ".example/" + document, "Paper " + paper, null, published(kept), "1.0.0", "generated", "[]",
                kept, kept));
    }

    private Instant published(Instant kept) {
        double lot = random.nextDouble();
        if (lot < 0.08) {
            return null;
        }
        Duration age = lot < 0.3 ? Duration.between(ARCHIVE, kept) : Duration.ofDays(2);
        return kept.minusSeconds((long) (random.nextDouble() * age.toSeconds()));
    }

    private void addQuote(UUID document, int ordinal, Instant kept, StringBuilder text) {
        double kind = random.nextDouble();
        String said = said();
        String content = kind < 0.3 ? "“" + said + ",”" : kind < 0.45 ? "“" + said.replaceFirst(" ", "” ") : said;
        boolean isNamed = random.nextDouble() < 0.85;
        People.Person person = people.any(random);
        String source = isNamed ? person.name() : "a senior aide";
        Passage words = passage(text.length(), content);
        Passage cue = passage(words.end() + 1, "said");
        Passage mention = passage(cue.end() + 1, source);
        text.append(content).append(" said ").append(source).append(".\n\n");
        double confidence = 1 - 0.6 * Math.pow(random.nextDouble(), 3);
        quoteRows.append(Rows.row(
                Ids.at(kept.toEpochMilli(), ordinal + 1, random), document, ordinal,
                kind < 0.3 ? "direct" : kind < 0.45 ? "mixed" : "indirect", content, json(List.of(words)), json(List.of(cue)),
                json(List.of(mention)), "[]", confidence, confidence, confidence, confidence, "cue-link", status(), "[]",
                CanonicalWords.hash(content), isNamed ? person.id() : null, json(answer(person, isNamed, mention)), kept, kept));
    }

    /** One quote in eight was in other papers before, and one of three of these not quite so. */
    private String said() {
        double lot = random.nextDouble();
        if (lot > 0.12) {
            return templates.sentence(random);
        }
        String sentence = wire.get(WIRE_FREQUENCY.next(random));
        return lot < 0.04 ? templates.variant(sentence, random) : sentence;
    }

    private String status() {
        double lot = random.nextDouble();
        return lot < 0.98 ? "unreviewed" : lot < 0.99 ? "confirmed" : lot < 0.995 ? "corrected" : "rejected";
    }

    private static SpeakerAnswer answer(People.Person person, boolean isNamed, Passage mention) {
        return isNamed
                ? new SpeakerAnswer(
                        person.name(), "person", List.of(), List.of(person.surname()), List.of(), mention, "full-name", 0.99)
                : new SpeakerAnswer(
                        "a senior aide", "anonymous", List.of(), List.of(), List.of(), mention, "description", 0.9);
    }

    private static Passage passage(int start, String words) {
        return new Passage(start, start + words.length(), 0, words);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
