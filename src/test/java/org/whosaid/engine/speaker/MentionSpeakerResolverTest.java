package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;

/** People, firms and events are invented. In the texts: {@code <1 source> |1 cue| {1 content}}. */
class MentionSpeakerResolverTest {
    static Stream<Arguments> lastSpeaker() {
        return CaseTable.of(MentionSpeakerResolverTest.class, "last-speaker.jsonl");
    }

    @ParameterizedTest
    @MethodSource
    void lastSpeaker(String text, String speaker, SpeakerReason reason) {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        Speaker last = speakers.get(speakers.size() - 1);
        assertThat(last.canonicalName()).contains(speaker);
        assertThat(last.reason()).isEqualTo(reason);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                argumentSet("person", "<1 Ines Calder> |1 said| {1 no}.", SpeakerType.PERSON),
                argumentSet("firm", "<1 Calder Foods Inc.> |1 said| {1 no}.", SpeakerType.ORGANIZATION),
                argumentSet(
                        "charity", "<1 Monte Verde Minerals, a charity,> |1 said| {1 no}.", SpeakerType.ORGANIZATION),
                argumentSet(
                        "which",
                        "<1 Little Boots, which employs 900 people,> |1 said| {1 no}.",
                        SpeakerType.ORGANIZATION),
                argumentSet("trade", "<1 Earl Banks, a plumber,> |1 said| {1 no}.", SpeakerType.PERSON),
                argumentSet("police", "<1 Police> |1 said| {1 no}.", SpeakerType.ORGANIZATION),
                argumentSet("residents", "<1 Residents of Mill Lane> |1 said| {1 no}.", SpeakerType.GROUP),
                argumentSet("somebody unnamed", "<1 a diplomat> |1 said| {1 no}.", SpeakerType.ANONYMOUS),
                argumentSet("paper", "<1 the report> |1 said| {1 no}.", SpeakerType.DOCUMENT),
                argumentSet("writer", "<1 we> |1 believe| {1 no}.", SpeakerType.AUTHOR));
    }

    @ParameterizedTest
    @MethodSource
    void types(String text, SpeakerType type) {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        assertThat(speakers).extracting(Speaker::type).containsExactly(type);
    }

    @Test
    void abstainsBetweenTwoOfOneSurnameAndNamesThem() {
        // When
        List<Speaker> speakers =
                MarkedText.speakersOf("Ines Calder and Hugo Calder sat down. {1 “It is late,”} <1 Calder> |1 said|.");

        // Then
        assertThat(speakers).singleElement().isInstanceOfSatisfying(Speaker.Unresolved.class, unresolved -> {
            assertThat(unresolved.reason()).isEqualTo(SpeakerReason.AMBIGUOUS_NAME);
            assertThat(unresolved.candidates()).containsExactly("Ines Calder", "Hugo Calder");
        });
    }

    @Test
    void abstainsWithoutSource() {
        // When
        List<Speaker> speakers = MarkedText.speakersOf("It |1 was said| {1 that the count sold the forks}.");

        // Then
        assertThat(speakers)
                .singleElement()
                .isInstanceOfSatisfying(
                        Speaker.Unresolved.class,
                        unresolved -> assertThat(unresolved.reason()).isEqualTo(SpeakerReason.NO_SOURCE));
    }

    @Test
    void keepsRolesAndAliases() {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(
                "Baltic League Secretary General Ines Calder spoke. {1 “No,”} <1 Calder> |1 said|.");

        // Then
        assertThat(speakers).singleElement().isInstanceOfSatisfying(Speaker.Resolved.class, resolved -> {
            assertThat(resolved.roles()).containsExactly("Baltic League Secretary General");
            assertThat(resolved.aliases()).containsExactly("Calder");
        });
    }
}
