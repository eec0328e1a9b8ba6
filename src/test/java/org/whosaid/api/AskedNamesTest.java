package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.engine.attribution.QuoteKind.DIRECT;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.store.DocumentStore;

/** Whom a question means by the name that it asks for. */
@QuarkusTest
class AskedNamesTest {
    private static final String QUAY = "The granite quay at Tverfjell sank by eleven inches";
    private static final String CLINIC = "Our clinic turned away ninety coughing shepherds";
    private static final String FLOUR = "Every sack of flour was weighed three times over";
    private static final String HERDS = "Reindeer herds crossed the frozen reservoir overnight";
    private static final String TOLLS = "Bridge tolls will vanish before the cherries ripen";
    private static final String WIDOWS = "My grandmother embroidered these curtains for widows";
    private static final String ORGAN = "The organ pipes were melted into cannon balls";

    private static final String WEIR = "The salmon weir was dynamited on a Sunday";
    private static final String NETS = "My nets smell of kerosene since the regatta";

    private static boolean kept;

    @Inject
    DocumentStore store;

    @BeforeEach
    void keepOnce() {
        if (!kept) {
            KeptArticle.of("2024-08-01", "Names, first")
                    .says(person("Ingrid Tverfjell", "Mayor"), DIRECT, "“" + QUAY + ".”")
                    .says(person("Amara Okaforsen"), DIRECT, "“" + CLINIC + ".”")
                    .says(person("Johanna Weißmarden"), DIRECT, "“" + FLOUR + ".”")
                    .says(person("Łukasz Strømgrød"), DIRECT, "“" + HERDS + ".”")
                    .keep(store);
            KeptArticle.of("2024-08-02", "Names, second")
                    .says(named("the toll ministry", "organization"), DIRECT, "“" + TOLLS + ".”")
                    .says(person("Haakon Kvernmoen", "King of Norhavn"), DIRECT, "“" + WIDOWS + ".”")
                    .says(person("Hugh Barrowdell", "NATO Secretary General"), DIRECT, "“" + ORGAN + ".”")
                    .keep(store);
            KeptArticle.of("2024-08-03", "Names, third")
                    .says(person("Sunniva Holmvassen", "Mayor"), DIRECT, "“" + WEIR + ".”")
                    .says(person("Ragnar Holmvassen", "fisherman"), DIRECT, "“" + NETS + ".”")
                    .keep(store);
            kept = true;
        }
    }

    static Stream<Arguments> same() {
        return Stream.of(
                asked(QUAY, "Mayor Tverfjell"),
                asked(QUAY, "Ms. Tverfjell"),
                asked(QUAY, "the former mayor Ingrid Tverfjell"),
                asked(QUAY, "Prime Minister Ingrid Tverfjell"),
                asked(QUAY, "Pathologist Ingrid Tverfjell"),
                asked(QUAY, "Secretary of State Ingrid Tverfjell"),
                asked(QUAY, "Judge Tverfjell"),
                asked(CLINIC, "Dr. Okaforsen"),
                asked(CLINIC, "Dr Amara Okaforsen"),
                asked(FLOUR, "Chief Executive Johanna Weißmarden"),
                asked(WIDOWS, "King Kvernmoen"),
                asked(ORGAN, "NATO Secretary General Hugh Barrowdell"),
                asked(QUAY, "I. Tverfjell"),
                asked(QUAY, "Tverfjell, Ingrid"),
                asked(QUAY, "Tverfjell, I."),
                asked(QUAY, "Ingrid Tverfjell, mayor of Halvik"),
                asked(QUAY, "Tverfjell, Mayor Ingrid"),
                asked(FLOUR, "Johanna Weissmarden"),
                asked(FLOUR, "Ms Weissmarden"),
                asked(HERDS, "Lukasz Stromgrod"),
                asked(HERDS, "Stromgrød"),
                asked(TOLLS, "toll ministry"),
                asked(TOLLS, "The Toll Ministry"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void means_the_bearer(String quote, String name) {
        assertThat(told(quote, name)).isEqualTo("verbatim, same []");
    }

    @Test
    void a_title_picks_its_bearer_among_those_of_one_surname() {
        assertThat(told(WEIR, "Mayor Holmvassen")).isEqualTo("verbatim, same []");
        assertThat(told(NETS, "Mayor Holmvassen"))
                .isEqualTo("misattributed, other [speaker: Mayor Holmvassen > Ragnar Holmvassen]");
        assertThat(told(NETS, "Holmvassen")).isEqualTo("verbatim, same []");
    }

    static Stream<Arguments> uncertain() {
        return Stream.of(
                asked(QUAY, "Ingrid"),
                asked(QUAY, "Mayor Ingrid"),
                asked(QUAY, "the mayor"),
                asked(QUAY, "Mayor of Halvik"),
                asked(QUAY, "Mayor of Tverfjell"),
                asked(WIDOWS, "the king of Norhavn"),
                asked(ORGAN, "NATO secretary general"));
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void a_given_name_or_a_role_alone_tells_too_little(String quote, String name) {
        assertThat(told(quote, name))
                .startsWith("verbatim, uncertain [speaker-uncertain: " + name + " > ")
                .endsWith("]");
        assertThat(told(quote, name)).doesNotContain("speaker-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prosper Tverfjell",
                "King Tverfjell",
                "J. Tverfjell",
                "Mayor Prosper Tverfjell",
                "the tverfjell",
                "Tverfjel"
            })
    void somebody_else_stays_somebody_else(String name) {
        assertThat(told(QUAY, name))
                .isEqualTo("misattributed, other [speaker: %1$s > Ingrid Tverfjell, speaker-unknown: %1$s > ]"
                        .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the king of Norhavn", "Johanna"})
    void what_somebody_else_is_called_is_not_unknown(String name) {
        assertThat(told(QUAY, name)).isEqualTo("misattributed, other [speaker: %s > Ingrid Tverfjell]".formatted(name));
    }

    static Stream<Arguments> misspelt() {
        return Stream.of(
                argumentSet("a letter missing", "Ingrid Tverfjel"),
                argumentSet("a letter too many", "Ingrid Tverfjelll"),
                argumentSet("a wrong letter", "Ingrid Tverfjall"),
                argumentSet("a wrong letter after a title", "Mayor Ingrid Tverfjall"),
                argumentSet("two letters swapped after a title", "Mayor Tevrfjell"));
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void one_letter_wrong_in_a_full_name_is_taken_for_a_slip(String name) {
        assertThat(told(QUAY, name))
                .isEqualTo("verbatim, same [speaker-spelling: %s > Ingrid Tverfjell]".formatted(name));
    }

    @Test
    void a_given_name_that_is_right_is_no_slip_of_another() {
        assertThat(told(FLOUR, "Joanna Weißmarden")).startsWith("misattributed, other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mayor Tverfjell", "Tverfjell, Ingrid", "I. Tverfjell"})
    void lists_of_quotes_and_speakers_find_the_bearer_too(String name) {
        // When
        JsonNode quotes =
                Service.get("/v1/quotes?speaker=" + Service.encoded(name)).json();
        JsonNode speakers =
                Service.get("/v1/speakers?q=" + Service.encoded(name)).json();

        // Then
        assertThat(quotes.at("/quotes/0/speaker/name").asText()).isEqualTo("Ingrid Tverfjell");
        assertThat(speakers.at("/speakers/0/name").asText()).isEqualTo("Ingrid Tverfjell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tevrfjell", "ingrid tverfejll"})
    void swapped_letters_find_a_speaker(String name) {
        assertThat(Service.get("/v1/speakers?q=" + Service.encoded(name))
                        .json()
                        .at("/speakers/0/name")
                        .asText())
                .isEqualTo("Ingrid Tverfjell");
    }

    @Test
    void the_id_of_a_merged_speaker_means_the_survivor_and_is_told_by_its_name() {
        // Given
        String surname = Cast.surname();
        String words = "The " + surname + " windmill ground barley until the great flood";
        String id = Service.postJson("/v1/documents", Map.of("text", "“" + words + ",” said Annika " + surname + "."))
                .json()
                .at("/quotes/0/speaker/id")
                .asText();
        String merged = Cast.idOf("Annamaria " + surname);
        Cast.merge(merged, id);

        // When
        String same = told(words, merged);
        JsonNode other = ask(QUAY, merged);

        // Then
        assertThat(same).isEqualTo("verbatim, same []");
        assertThat(read(other))
                .isEqualTo("misattributed, other [speaker: Annika %s > Ingrid Tverfjell]".formatted(surname));
        assertThat(other.at("/explanation").asText()).contains("not of Annika " + surname);
    }

    private static SpeakerAnswer person(String name, String... roles) {
        return new SpeakerAnswer(name, "person", List.of(roles), List.of(), List.of(), null, "full-name", 0.9);
    }

    private static SpeakerAnswer named(String name, String type) {
        return new SpeakerAnswer(name, type, List.of(), List.of(), List.of(), null, "full-name", 0.9);
    }

    private static Arguments asked(String quote, String name) {
        return argumentSet(name, quote, name);
    }

    private static String told(String quote, String name) {
        return read(ask(quote, name));
    }

    private static JsonNode ask(String quote, String name) {
        Service.Answer answer = Service.postJson("/v1/verifications", Map.of("quote", quote, "speaker", name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String read(JsonNode answer) {
        List<String> differences = new ArrayList<>();
        answer.at("/differences")
                .forEach(difference -> differences.add(difference.at("/kind").asText() + ": "
                        + difference.at("/asked").asText() + " > "
                        + difference.at("/found").asText()));
        return answer.at("/verdict").asText() + ", "
                + answer.at("/speakerMatch").asText() + " " + differences;
    }
}
