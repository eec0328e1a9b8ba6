package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.api.Service.Answer;

/** Lists as CSV and as lines of JSON. */
@QuarkusTest
class ListShapesTest {
    private final String publisher = unique("Post").strip().replace("\n", " ");
    private JsonNode document;

    @BeforeEach
    void two_quotes_of_a_publisher() {
        String text = unique("“One, \"two\",” said Anna Brandholm.\n\nPer Lind said it would do.");
        document = Service.postJson(
                        "/v1/documents", Map.of("text", text, "publisher", publisher, "title", "=1+1", "byline", "Å"))
                .json();
    }

    @Test
    void quotes_as_csv() {
        // When
        Answer answer = get("/v1/quotes?publisher=" + encoded(publisher), "text/csv");

        // Then
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
        assertThat(answer.body())
                .startsWith(
                        "id,kind,words,assertion,speaker,speakerType,speakerId,via,cue,source,confidence,status,content,documentId,title,publisher,url,publishedAt,createdAt,updatedAt\r\n");
        List<NamedCsvRecord> rows = rows(answer);
        assertThat(rows).hasSize(document.at("/quotes").size());
        NamedCsvRecord row = rows.get(rows.size() - 1);
        JsonNode quote = document.at("/quotes/0");
        assertThat(row.getField("id")).isEqualTo(quote.at("/id").asText());
        assertThat(row.getField("words")).isEqualTo(quote.at("/words").asText());
        assertThat(row.getField("speaker")).isEqualTo("Anna Brandholm");
        assertThat(row.getField("content")).isEqualTo("0:13");
        assertThat(row.getField("title")).isEqualTo("'=1+1");
        assertThat(row.getField("url")).isEmpty();
    }

    @Test
    void documents_as_csv() {
        // When
        Answer answer = get("/v1/documents?limit=1", "text/csv");

        // Then
        NamedCsvRecord row = rows(answer).get(0);
        assertThat(row.getField("id")).isEqualTo(document.at("/id").asText());
        assertThat(row.getField("byline")).isEqualTo("Å");
        assertThat(row.getField("textSha256"))
                .isEqualTo(document.at("/textSha256").asText());
    }

    @Test
    void speakers_as_csv() {
        // Given
        String surname = Cast.surname();
        String id = Cast.idOf("Anna " + surname + ", a ferryman");
        Service.patch(
                "/v1/speakers/" + id,
                "*",
                Map.of(
                        "aliases", Map.of("add", List.of("=Annika " + surname)),
                        "externalIds", Map.of("official", "42 " + surname, "guild", "7 " + surname)));

        // When
        Answer answer = get("/v1/speakers?q=" + surname, "text/csv");

        // Then
        assertThat(answer.body())
                .startsWith(
                        "id,name,type,aliases,roles,externalIds,quoteCount,direct,mixed,indirect,firstSeen,lastSeen,"
                                + "createdAt,updatedAt\r\n");
        NamedCsvRecord row = rows(answer).get(0);
        assertThat(row.getField("id")).isEqualTo(id);
        assertThat(row.getField("name")).isEqualTo("Anna " + surname);
        assertThat(row.getField("aliases")).isEqualTo("'=Annika " + surname);
        assertThat(row.getField("roles")).isEqualTo("ferryman");
        assertThat(row.getField("externalIds")).isEqualTo("guild 7 %1$s; official 42 %1$s".formatted(surname));
        assertThat(row.getField("direct")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"/v1/quotes,quotes", "/v1/documents,documents", "/v1/speakers,speakers"})
    void lines_of_json_are_the_items_of_the_page(String address, String items) {
        // Given
        JsonNode page = Service.get(address + "?limit=2").json();

        // When
        Answer answer = get(address + "?limit=2", "application/x-ndjson");

        // Then
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(answer.header("vary")).contains("Accept");
        assertThat(answer.lines()).containsExactly(page.at("/" + items + "/0"), page.at("/" + items + "/1"));
    }

    @Test
    void links_lead_through_a_list_in_every_shape() {
        // When
        Answer answer = get("/v1/quotes?limit=1&publisher=" + encoded(publisher), "text/csv");

        // Then
        assertThat(answer.headers().get("link"))
                .hasSize(3)
                .anyMatch(link -> link.matches("</v1/quotes\\?limit=1&publisher=[^&>]+&cursor=[^>]+>; rel=\"next\""))
                .anyMatch(link -> link.matches("</v1/quotes\\?limit=1&publisher=[^&>]+>; rel=\"first\""))
                .anyMatch(link -> link.matches("</v1/quotes\\?limit=1&publisher=[^&>]+>; rel=\"self\""));
    }

    private static Answer get(String address, String accepted) {
        return Service.send(Service.request(address).header("Accept", accepted));
    }

    private static List<NamedCsvRecord> rows(Answer answer) {
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }
}
