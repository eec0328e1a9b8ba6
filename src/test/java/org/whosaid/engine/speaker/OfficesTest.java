package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom an office or its initials mean. People, firms and events are invented; see {@link MarkedText} for the marks. */
class OfficesTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet(
                        "initials of an office before the name",
                        "Deputy Commissioner of Police Hugo Calder came. <1 The DCP> |1 said| {1 no}.",
                        "Hugo Calder"),
                argumentSet(
                        "initials of an office after the name",
                        "Ida Calder, the block development officer, came. <1 The BDO> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet(
                        "initials that no list has",
                        "Special Public Prosecutor Ida Calder came with Inspector Hugo Rask. <1 The SPP> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet(
                        "initials in brackets",
                        "Assistant Superintendent of Police (ASP) Ida Calder came with some others. <1 The ASP> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet(
                        "office as title, then alone",
                        "DSP Ida Calder came with Hugo Rask. <1 The DSP> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet(
                        "role before comma and name",
                        "<1 Party chief and two-time MLA from Halvik, Hugo Calder,> |1 said| {1 no}.",
                        "Hugo Calder"),
                argumentSet("MP", "<1 The MP for Halvik, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "hyphenated role", "<1 The Auditor-General, Mrs. Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Surveyor-General", "<1 The Surveyor-General, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Editor-in-Chief", "<1 The Editor-in-Chief, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "capitalised role", "<1 The Opposition Leader, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "capitalised role alone",
                        "Opposition Leader Ida Calder came. <1 The Opposition Leader> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet("Chief Whip", "<1 The Chief Whip, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "Speaker, whom others address",
                        "{1 “Mr Speaker, no,”} |1 said| <1 Hugo Rask>. {2 “Order,”} |2 cried| <2 the Speaker, Sir Odo Calder>.",
                        "Odo Calder"),
                argumentSet("Registrar", "<1 The Registrar, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "Chairman with an institution",
                        "<1 The Chairman, Halvik Fisheries Board, Hugo Calder,> |1 said| {1 no}.",
                        "Hugo Calder"),
                argumentSet(
                        "Managing Director",
                        "<1 The Managing Director, Calder Foods, Ida Rask,> |1 said| {1 no}.",
                        "Ida Rask"),
                argumentSet(
                        "Commissioner",
                        "<1 The Commissioner for Works, Engr. Hugo Calder,> |1 said| {1 no}.",
                        "Hugo Calder"),
                argumentSet("PPRO", "<1 The PPRO, SP Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "Police spokesman",
                        "<1 The command’s spokesman, DSP Hugo Calder,> |1 said| {1 no}.",
                        "Hugo Calder"),
                argumentSet("Surname Major", "Hugo Major left. <1 Mr Major> |1 said| {1 no}.", "Hugo Major"),
                argumentSet(
                        "party of the same letters",
                        "The Democratic Alliance met. <1 The DA> |1 said| {1 no}.",
                        "Democratic Alliance"),
                argumentSet("Sri Lanka", "<1 Sri Lanka> |1 said| {1 no}.", "Sri Lanka"),
                argumentSet(
                        "newspaper of a trade",
                        "<1 The Advocate> |1 said| {1 that nobody would return before morning}.",
                        "Advocate"),
                argumentSet(
                        "prime minister",
                        "Prime Minister Ida Calder came home to an empty house. <1 The PM> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "letters before a known surname",
                        "Detective Inspector Ida Calder came home to an empty house. <1 DI Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "letters before no known surname",
                        "<1 DS Calder> |1 said| {1 that nobody would return before morning}.",
                        "DS Calder"));
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
