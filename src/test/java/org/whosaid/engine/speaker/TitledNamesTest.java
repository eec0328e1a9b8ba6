package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles, offices and letters beside a name are no part of it. People, firms and events are invented; see {@link MarkedText} for the marks. */
class TitledNamesTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet("Coun", "<1 Coun Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Cllr", "<1 Cllr Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Cllr surname", "Cllr Ida Calder left. <1 Cllr Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Ald.", "<1 Ald. Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Er.", "<1 Er. S. K. Calder> |1 said| {1 no}.", "S. K. Calder"),
                argumentSet("Adv.", "<1 Adv. Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Smt.", "<1 Smt. Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Shri", "<1 Shri Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Barr.", "<1 Barr. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Engr", "<1 Engr. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Alhaji", "<1 Alhaji Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Hajia", "<1 Hajia Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Otunba", "<1 Otunba Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Datuk Seri", "<1 Datuk Seri Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Tan Sri", "<1 Tan Sri Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Dato with apostrophe", "<1 Dato’ Sri Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Ven.", "<1 The Ven. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Rt Revd", "<1 The Rt Revd Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Canon", "<1 Canon Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Fr", "<1 Fr Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Fr of an order", "<1 Fr. Hugo Calder SJ> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Msgr.", "<1 Msgr. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Det Insp", "<1 Det Insp Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Det Ch Insp", "<1 Det Ch Insp Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("DCI", "<1 DCI Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("PC", "<1 PC Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("T/DS", "<1 Temporary Detective Superintendent Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Supt", "<1 Supt Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Sgt Maj", "<1 Sgt Maj Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Flt Lt", "<1 Flt Lt Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Wg Cdr", "<1 Wg Cdr Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Brig Gen", "<1 Brig. Gen. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Staff Sgt.", "<1 Staff Sgt. Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("Viscount", "<1 Viscount Calder> |1 said| {1 no}.", "Calder"),
                argumentSet("Mx", "<1 Mx Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Hon'ble", "<1 Hon'ble Justice Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("SP", "<1 SP Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("MLA", "<1 BJP MLA Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Taoiseach", "<1 Taoiseach Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Auditor-General", "<1 Auditor-General Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Vice-Chancellor", "<1 Vice-Chancellor Prof. Ida Calder> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "Deputy Vice-Chancellor",
                        "<1 Deputy Vice-Chancellor Ida Calder> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet("Major-General", "<1 Major-General Hugo Calder> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet(
                        "Special Public Prosecutor",
                        "<1 Special Public Prosecutor Ida Calder> |1 said| {1 no}.",
                        "Ida Calder"),
                argumentSet("Justice (retd)", "<1 Justice (retd) S. K. Calder> |1 said| {1 no}.", "S. K. Calder"),
                argumentSet("KC", "<1 Hugo Calder KC> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("QC after a comma", "<1 Hugo Calder, QC,> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("MBE", "<1 Hugo Calder MBE> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("OBE, DL", "<1 Hugo Calder, OBE, DL,> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("MP", "<1 Hugo Calder MP> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("IAS", "<1 Hugo Calder, IAS,> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("SAN", "<1 Hugo Calder, SAN,> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("SC", "<1 Hugo Calder SC> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("DDS", "<1 Hugo Calder, DDS,> |1 said| {1 no}.", "Hugo Calder"),
                argumentSet("RN", "<1 Ida Calder, R.N.,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet("Jr", "<1 Hugo Calder, Jr.,> |1 said| {1 no}.", "Hugo Calder, Jr."),
                argumentSet("CSC AM", "<1 Ida Calder AM> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "form of address in brackets",
                        "<1 Chief (Mrs.) Ida Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "retired, in brackets",
                        "<1 Brigadier (Retd) Ida Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "retired, in small letters",
                        "<1 Maj. Gen. (retd) Ida Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "office behind a comma, in full",
                        "<1 Ida Calder, MP for Halvik,> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "Sister",
                        "<1 Sr. Ida Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"),
                argumentSet(
                        "party and seat",
                        "<1 Labour MP Ida Calder> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder"));
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
