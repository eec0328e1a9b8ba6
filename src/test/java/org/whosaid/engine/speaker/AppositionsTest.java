package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who bears the name beside a description. People, firms and events are invented; see {@link MarkedText} for the marks. */
class AppositionsTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet(
                        "firm with its form", "<1 The buyer, Calder Holdings,> |1 said| {1 no}.", "Calder Holdings"),
                argumentSet(
                        "firm through an agent",
                        "<1 The buyer, Calder Holdings,> |1 said through| its agent, Hugo Rask, {1 that it would stay}.",
                        "Calder Holdings"),
                argumentSet(
                        "owner", "Hugo Rask left. <1 The mill’s owner, Calder Gate,> |1 said| {1 no}.", "Calder Gate"),
                argumentSet(
                        "insurers",
                        "<1 The insurers, Halvik Mutual — part of the Rask Group, whose chairman, Hugo Rask, left —> |1 said| {1 no}.",
                        "Halvik Mutual"),
                argumentSet("developers", "<1 The developers, Halvik Homes,> |1 said| {1 no}.", "Halvik Homes"),
                argumentSet("landlord", "<1 His landlord, Calder Estates,> |1 said| {1 no}.", "Calder Estates"),
                argumentSet("person", "<1 The buyer, Ida Calder,> |1 said| {1 no}.", "Ida Calder"),
                argumentSet(
                        "two owners",
                        "<1 The owners, Ida Calder and Hugo Rask,> |1 said| {1 no}.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "office of a person",
                        "<1 The office of the treasurer, Ida Calder,> |1 said| {1 no}.",
                        "The office of the treasurer, Ida Calder"),
                argumentSet(
                        "department of a person",
                        "<1 The campaign of the incumbent, Ida Calder,> |1 said| {1 no}.",
                        "The campaign of the incumbent, Ida Calder"),
                argumentSet(
                        "firm as maker", "<1 The maker of the bolts, Calder Steel,> |1 said| {1 no}.", "Calder Steel"),
                argumentSet("union", "<1 The union, Unite,> |1 said| {1 no}.", "Unite"));
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
