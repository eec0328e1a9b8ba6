package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a name begins and ends, and how it is spelled. People, firms and events are invented; see {@link MarkedText} for the marks. */
class NameFormsTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet(
                        "particle at the start of a sentence",
                        "It rained. <1 Banco del Calder> |1 admitted| {1 that it was late}.",
                        "Banco del Calder"),
                argumentSet(
                        "Club de", "It rained. <1 Deportivo de la Calder> |1 said| {1 no}.", "Deportivo de la Calder"),
                argumentSet("a title inside a name", "<1 Datuk Hugo Haji Calder> |1 said| {1 no}.", "Hugo Haji Calder"),
                argumentSet(
                        "a day before a name", "On Sunday <1 Government House> |1 said| {1 no}.", "Government House"),
                argumentSet("a day in a name", "<1 The Sunday Calder> |1 said| {1 no}.", "Sunday Calder"),
                argumentSet("person with particle", "It rained. <1 Ida del Calder> |1 said| {1 no}.", "Ida del Calder"),
                argumentSet(
                        "entities of letters",
                        "<1 trader Siobh&aacute;n O&#39;Calder> |1 said| {1 no}.",
                        "Siobhán O'Calder"),
                argumentSet(
                        "entity where the source was cut",
                        "{1 “No,”} |1 said| <1 trader Siobh&aacute;>n O&#39;Calder.",
                        "Siobhán O'Calder"),
                argumentSet("entity and no-break space", "<1 Ren&eacute;&nbsp;Calder> |1 said| {1 no}.", "René Calder"),
                argumentSet("entity at the start", "<1 &Aacute;ngel Calder> |1 said| {1 no}.", "Ángel Calder"),
                argumentSet("numeric entity", "<1 Ren&#233; &#352;imek> |1 said| {1 no}.", "René Šimek"),
                argumentSet(
                        "plural possessive in a union",
                        "<1 The Harbour and Allied Workers’ Union> |1 said| {1 nobody would return before morning}.",
                        "Harbour and Allied Workers’ Union"),
                argumentSet(
                        "union with acronym",
                        "<1 The Calder Workers' Union (CWU)> |1 said| {1 no}.",
                        "Calder Workers' Union"),
                argumentSet(
                        "teachers",
                        "<1 The National Teachers’ Federation> |1 said| {1 no}.",
                        "National Teachers’ Federation"),
                argumentSet(
                        "Women's Institute",
                        "<1 Halvik Women's Institute> |1 said| {1 no}.",
                        "Halvik Women's Institute"),
                argumentSet("King's College", "<1 King's College London> |1 said| {1 no}.", "King's College London"),
                argumentSet(
                        "children's hospital",
                        "<1 Halvik Children's Hospital> |1 said| {1 no}.",
                        "Halvik Children's Hospital"),
                argumentSet(
                        "owner is no part",
                        "Ida Calder left. <1 Calder's Union spokesman Hugo Rask> |1 said| {1 no}.",
                        "Hugo Rask"),
                argumentSet(
                        "saint in a hospital",
                        "<1 St Mary's Hospital> |1 said| {1 that nobody would return before morning}.",
                        "St Mary's Hospital"),
                argumentSet(
                        "saint in a society",
                        "<1 The Society of St. Calder> |1 said| {1 that nobody would return before morning}.",
                        "Society of St. Calder"),
                argumentSet(
                        "fields of a union",
                        "<1 The National Union of Rail, Road and Transport Workers> |1 said| {1 that nobody would return before morning}.",
                        "National Union of Rail, Road and Transport Workers"),
                argumentSet(
                        "sons",
                        "<1 Calder and Sons> |1 said| {1 that nobody would return before morning}.",
                        "Calder and Sons"),
                argumentSet(
                        "initial A",
                        "<1 A K Calder> |1 said| {1 that nobody would return before morning}.",
                        "A K Calder"),
                argumentSet(
                        "two with different middle names",
                        "Nana Ama Calder came home to an empty house. <1 Nana Yaw Calder> |1 said| {1 that nobody would return before morning}.",
                        "Nana Yaw Calder"),
                argumentSet(
                        "wife's surname",
                        "Hugo Calder and his wife, Ida, came home to an empty house. <1 Mrs Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida"),
                argumentSet(
                        "office of an office",
                        "<1 The Attorney General’s Office> |1 said| {1 that nobody would return before morning}.",
                        "Attorney General’s Office"),
                argumentSet(
                        "pronoun in capitals",
                        "<1 The WHO> |1 said| {1 that nobody would return before morning}.",
                        "WHO"));
    }

    @ParameterizedTest
    @MethodSource
    void names(String text, String speaker) {
        // Given a text with its sources marked

        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        assertThat(speakers.get(speakers.size() - 1).canonicalName()).contains(speaker);
    }
}
