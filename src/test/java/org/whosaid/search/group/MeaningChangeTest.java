package org.whosaid.search.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.search.group.MeaningChange.NEGATION;
import static org.whosaid.search.group.MeaningChange.NUMBERS;
import static org.whosaid.search.group.MeaningChange.WORDS;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningChangeTest {
    static Stream<Arguments> pairs() {
        return Stream.of(
                argumentSet("case and marks", "“We paid 30 crowns,”", "we paid 30 crowns", Set.of()),
                argumentSet("a number in another form", "We paid 1,000 crowns", "We paid 1000 crowns", Set.of(WORDS)),
                argumentSet("digits", "We paid 30 crowns", "We paid 13 crowns", Set.of(NUMBERS)),
                argumentSet("a decimal", "rates of 2.5 percent", "rates of 25 percent", Set.of(NUMBERS)),
                argumentSet("number words", "We paid two millions", "We paid ten millions", Set.of(NUMBERS)),
                argumentSet("a number in letters", "We paid thirty crowns", "We paid 30 crowns", Set.of(WORDS)),
                argumentSet("a share", "We paid 12 per cent", "We paid 12%", Set.of(WORDS)),
                argumentSet("not", "We will pay", "We will not pay", Set.of(NEGATION)),
                argumentSet("n't", "We did pay", "We didn’t pay", Set.of(NEGATION)),
                argumentSet("the same negation", "We did not pay", "We didn't pay", Set.of(WORDS)),
                argumentSet("both", "We will pay 30", "We will never pay 13", Set.of(NUMBERS, NEGATION)),
                argumentSet("a word", "We paid the crowns", "We paid the florins", Set.of(WORDS)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tells_what_the_meaning_turns_on(String words, String others, Set<MeaningChange> differences) {
        assertThat(MeaningChange.between(words, others)).isEqualTo(differences);
    }
}
