package org.whosaid.wording.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.StableName;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.alignment.Wording;
import org.whosaid.wording.word.PassageBreak;
import org.whosaid.wording.word.PrintedText;

class WordingComparisonTest {
    private static final String BRIDGE = "We will rebuild the old bridge before winter";

    /** In each row: what is asked, what a direct quote says, how they fit, and how they differ as kind: asked > found. */
    static Stream<Arguments> wholeQuotes() {
        return Stream.of(
                row("the same", BRIDGE, BRIDGE + ".", MatchGrade.VERBATIM),
                row("another case", "WE WILL REBUILD THE OLD BRIDGE BEFORE WINTER", BRIDGE, MatchGrade.VERBATIM),
                row("straight and curly", "It's the people's bridge", "It’s the people’s bridge!", MatchGrade.VERBATIM),
                row(
                        "hyphen, dash, space",
                        "a well known plan, and a cheap one",
                        "a well-known plan – and a cheap one",
                        MatchGrade.VERBATIM),
                row(
                        "one word or two",
                        "We e-mailed the co-operative plan",
                        "We emailed the cooperative plan",
                        MatchGrade.VERBATIM),
                row(
                        "accents",
                        "Rene asked for a resume of the plan",
                        "René asked for a résumé of the plan",
                        MatchGrade.VERBATIM),
                row("number in letters", "Five ferries will sail", "5 ferries will sail", MatchGrade.VERBATIM),
                row("millions", "It costs 5 million dollars a year", "It costs $5 million a year", MatchGrade.VERBATIM),
                row("grouped digits", "It costs 5,000,000 euros", "It costs five million euros", MatchGrade.VERBATIM),
                row("billions in short", "It costs £2.5bn", "It costs 2.5 billion pounds", MatchGrade.VERBATIM),
                row("hundreds", "All one hundred and twenty-five houses", "All 125 houses", MatchGrade.VERBATIM),
                row("per cent", "Turnout fell by 12 percent", "Turnout fell by 12%", MatchGrade.VERBATIM),
                row(
                        "per cent in two words",
                        "Turnout fell by 12 per cent",
                        "Turnout fell by twelve percent",
                        MatchGrade.VERBATIM),
                row("ordinals", "This is our 3rd ferry", "This is our third ferry", MatchGrade.VERBATIM),
                row("initials", "The U.S. ferry is late", "The US ferry is late", MatchGrade.VERBATIM),
                row(
                        "missing apostrophe",
                        "We dont want another ferry",
                        "We don't want another ferry",
                        MatchGrade.VERBATIM),
                row(
                        "another number",
                        "We need 12 ferries",
                        "We need 21 ferries",
                        MatchGrade.ALTERED,
                        "number: 12 > 21"),
                row(
                        "another scale",
                        "It costs 5 million euros",
                        "It costs 5 billion euros",
                        MatchGrade.ALTERED,
                        "number: 5 million > 5 billion"),
                row(
                        "another share",
                        "Turnout fell by 12 percent",
                        "Turnout fell by 20 percent",
                        MatchGrade.ALTERED,
                        "number: 12 > 20"),
                row(
                        "another unit",
                        "The quay is 5 kilometres long",
                        "The quay is 5 miles long",
                        MatchGrade.ALTERED,
                        "number: 5 kilometres > 5 miles"),
                row(
                        "another currency",
                        "The quay costs $5 million today",
                        "The quay costs €5 million today",
                        MatchGrade.ALTERED,
                        "number: $ > €"),
                row(
                        "another quantity",
                        "Half of the fishermen agree",
                        "A third of the fishermen agree",
                        MatchGrade.ALTERED,
                        "number: Half > A third"),
                row(
                        "negation taken away",
                        "We will raise the harbour tax",
                        "We will not raise the harbour tax",
                        MatchGrade.ALTERED,
                        "negation:  > not"),
                row(
                        "negation added",
                        "We will never raise the harbour tax",
                        "We will raise the harbour tax",
                        MatchGrade.ALTERED,
                        "negation: never > "),
                row(
                        "contracted negation",
                        "We will raise the harbour tax",
                        "We won't raise the harbour tax",
                        MatchGrade.ALTERED,
                        "negation: will > won't"),
                row(
                        "without for with",
                        "We sail with a captain on board",
                        "We sail without a captain on board",
                        MatchGrade.ALTERED,
                        "negation: with > without"),
                row(
                        "nobody for everybody",
                        "Everybody asked the fishermen",
                        "Nobody asked the fishermen",
                        MatchGrade.ALTERED,
                        "negation: Everybody > Nobody"),
                row(
                        "opposite by prefix",
                        "The harbour tax is legal",
                        "The harbour tax is illegal",
                        MatchGrade.ALTERED,
                        "negation: legal > illegal"),
                row(
                        "negation moved",
                        "I do not say the bridge is safe",
                        "I do say the bridge is not safe",
                        MatchGrade.ALTERED,
                        "order: not say the bridge is > say the bridge is not",
                        "negation: not say the bridge is > say the bridge is not"),
                row(
                        "contraction",
                        "I do not want another ferry",
                        "I don't want another ferry",
                        MatchGrade.ALTERED,
                        "contraction: do not > don't"),
                row(
                        "contraction of a verb",
                        "We are building another ferry",
                        "We're building another ferry",
                        MatchGrade.ALTERED,
                        "contraction: We are > We're"),
                row(
                        "another name",
                        "We sold the ferry to Per Lind",
                        "We sold the ferry to Per Holm",
                        MatchGrade.ALTERED,
                        "name: Lind > Holm"),
                row(
                        "a name for none",
                        "We sold the ferry to Halvik",
                        "We sold the ferry to strangers",
                        MatchGrade.ALTERED,
                        "name: Halvik > strangers"),
                row(
                        "another month",
                        "The ferry sails again in April",
                        "The ferry sails again in May",
                        MatchGrade.ALTERED,
                        "date: April > May"),
                row(
                        "modality",
                        "The ferry will sail in spring",
                        "The ferry might sail in spring",
                        MatchGrade.ALTERED,
                        "modality: will > might"),
                row(
                        "pronoun",
                        "He rebuilt the old bridge",
                        "We rebuilt the old bridge",
                        MatchGrade.ALTERED,
                        "pronoun: He > We"),
                row(
                        "spelling",
                        "The harbor has no favorite colour",
                        "The harbour has no favourite color",
                        MatchGrade.ALTERED,
                        "spelling: harbor > harbour",
                        "spelling: favorite colour > favourite color"),
                row(
                        "spelling of verbs",
                        "We organise travelled ways",
                        "We organize traveled ways",
                        MatchGrade.ALTERED,
                        "spelling: organise travelled > organize traveled"),
                row(
                        "two letters swapped",
                        "The fishermne rebuilt the old bridge",
                        "The fishermen rebuilt the old bridge",
                        MatchGrade.ALTERED,
                        "spelling: fishermne > fishermen"),
                row(
                        "two letters swapped that make another word",
                        "We sailed with the causal crew",
                        "We sailed with the casual crew",
                        MatchGrade.ALTERED,
                        "word: causal > casual"),
                row(
                        "two letters swapped that make another name",
                        "We sold the ferry to Brain",
                        "We sold the ferry to Brian",
                        MatchGrade.ALTERED,
                        "name: Brain > Brian"),
                row(
                        "inflection",
                        "The ferries sail to the quay",
                        "The ferry sails to the quay",
                        MatchGrade.ALTERED,
                        "inflection: ferries sail > ferry sails"),
                row(
                        "another word",
                        "We will rebuild the old tower before winter",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "word: tower > bridge"),
                row(
                        "first word",
                        "Ships will rebuild the old harbour",
                        "Boats will rebuild the old harbour",
                        MatchGrade.ALTERED,
                        "word: Ships > Boats"),
                row(
                        "last word",
                        "We will rebuild the old bridge before spring",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "word: spring > winter"),
                row(
                        "word left out",
                        "We will rebuild the bridge before winter",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "omission:  > old"),
                row(
                        "word added",
                        "We will quickly rebuild the old bridge before winter",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "addition: quickly > "),
                row(
                        "words added at the end",
                        BRIDGE + " and spring",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "addition: and spring > "),
                row(
                        "order of two words",
                        "The quay and the ferry cost too much",
                        "The ferry and the quay cost too much",
                        MatchGrade.ALTERED,
                        "order: quay and the ferry > ferry and the quay"),
                row(
                        "order of clauses",
                        "Before winter we will rebuild the old bridge",
                        BRIDGE,
                        MatchGrade.ALTERED,
                        "order: Before winter we will rebuild the old bridge > We will rebuild the old bridge before winter"),
                row(
                        "two things at once",
                        "We will not rebuild the 3 old bridges",
                        "We will rebuild the 2 old bridges",
                        MatchGrade.ALTERED,
                        "negation: not > ",
                        "number: 3 > 2"));
    }

    @ParameterizedTest
    @MethodSource("wholeQuotes")
    void compares_whole_quotes(String asked, String found, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    static Stream<Arguments> parts() {
        return CaseTable.of(WordingComparisonTest.class, "parts.jsonl");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void compares_parts(String asked, String found, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    /** Quotation marks in the article are those of the speaker's words; double ones inside, of words that the speaker quotes. */
    static Stream<Arguments> reports() {
        return CaseTable.of(WordingComparisonTest.class, "reports.jsonl");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void compares_reports(String asked, String found, MatchGrade fit, List<String> differences) {
        // Given
        int open = found.indexOf('«');
        List<Span> quoted = open < 0 ? List.of() : List.of(new Span(open, found.indexOf('»') + 1));

        // When
        WordingComparison comparison = compare(asked, printed(found, quoted, List.of(), List.of()));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    /** What is asked, and an article that interrupts its quotation. */
    static Stream<Arguments> interruptions() {
        return CaseTable.of(WordingComparisonTest.class, "interruptions.jsonl");
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    void compares_what_the_reporter_interrupts(String asked, String article, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, interrupted(article));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    /** A sentence that is asked for, and a quote of which it is a part. */
    static Stream<Arguments> sentences() {
        String said = "We will not resign";
        return Stream.of(
                argumentSet("after a no", "No. We will not resign", said, DifferenceKind.CUT_AT_SENTENCE),
                argumentSet(
                        "after a number",
                        "We meet at No. 5 harbour road",
                        "5 harbour road",
                        DifferenceKind.CUT_MID_SENTENCE),
                argumentSet(
                        "after initials", "This is the U.S. We will not resign", said, DifferenceKind.CUT_AT_SENTENCE),
                argumentSet(
                        "after a company", "I left Acme Inc. We will not resign", said, DifferenceKind.CUT_AT_SENTENCE),
                argumentSet(
                        "after a title", "I admire Gen. Harbour Road", "Harbour Road", DifferenceKind.CUT_MID_SENTENCE),
                argumentSet(
                        "after an initial",
                        "I admire J. Harbour Road",
                        "Harbour Road",
                        DifferenceKind.CUT_MID_SENTENCE));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void knows_where_a_sentence_ends(String found, String asked, DifferenceKind cut) {
        assertThat(compare(asked, direct(found)).differences())
                .extracting(Difference::kind)
                .containsExactly(cut);
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                row(
                        "the next sentence says no by itself",
                        "We will rebuild the old bridge",
                        BRIDGE.replace(" before winter", "") + ". Nobody has asked the fishermen.",
                        MatchGrade.VERBATIM,
                        "cut-at-sentence after:  > Nobody has asked the fishermen"),
                row(
                        "the next sentence takes it back",
                        "We will rebuild the old bridge",
                        BRIDGE.replace(" before winter", "") + ". Not this year.",
                        MatchGrade.PARTIAL,
                        "cut-at-sentence after:  > Not this year",
                        "hidden-negation after:  > Not"),
                row(
                        "an ellipsis that hides a whole sentence",
                        "We will rebuild the old bridge … The state can help us",
                        "We will rebuild the old bridge. Nobody has that money, if you ask me. The state can help us.",
                        MatchGrade.PARTIAL,
                        "ellipsis: … > Nobody has that money, if you ask me"),
                row(
                        "an ellipsis that hides the ends of two",
                        "We will rebuild the bridge … that the state helps",
                        "We will rebuild the bridge unless it burns. It is late. I never said that the state helps.",
                        MatchGrade.PARTIAL,
                        "ellipsis: … > unless it burns. It is late. I never said",
                        "hidden-condition:  > unless",
                        "hidden-negation:  > never"));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void names_what_turns_the_sentence_that_is_shown(
            String asked, String found, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    static Stream<Arguments> exactDifferences() {
        return CaseTable.of(WordingComparisonTest.class, "exact-differences.jsonl");
    }

    @ParameterizedTest
    @MethodSource("exactDifferences")
    void tells_each_difference_by_itself(String asked, String found, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    /** Two ways of writing one number. */
    static Stream<Arguments> numbers() {
        return Stream.of(
                argumentSet("and a half", "Fares rose by two and a half percent", "Fares rose by 2.5 percent"),
                argumentSet("point", "Fares rose by three point one four percent", "Fares rose by 3.14 percent"),
                argumentSet("half a million", "Half a million ferries sailed", "500,000 ferries sailed"),
                argumentSet("one and a half million", "It cost one and a half million euros", "It cost €1.5m"),
                argumentSet("millions in short", "It cost $1.5m to rebuild", "It cost US$1.5 million to rebuild"),
                argumentSet("billions after a space", "The quay cost €3 bn", "The quay cost three billion euros"),
                argumentSet("a year", "The quay burnt in nineteen forty-five", "The quay burnt in 1945"),
                argumentSet("a year of this century", "The quay burnt in twenty twenty", "The quay burnt in 2020"),
                argumentSet("an ordinal of two words", "Our 21st ferry sails", "Our twenty-first ferry sails"),
                argumentSet("twenty-second", "Our twenty-second ferry sails", "Our 22nd ferry sails"),
                argumentSet(
                        "a number as such", "We meet at No. 5 harbour road", "We meet at number five harbour road"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void reads_a_number_however_it_is_written(String asked, String found) {
        assertThat(read(compare(asked, direct(found)))).isEmpty();
    }

    static Stream<Arguments> questionsAndUnits() {
        return CaseTable.of(WordingComparisonTest.class, "questions-and-units.jsonl");
    }

    @ParameterizedTest
    @MethodSource("questionsAndUnits")
    void compares_what_marks_and_units_say(String asked, String found, MatchGrade fit, List<String> differences) {
        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.fit() + " " + read(comparison)).isEqualTo(fit + " " + differences);
    }

    @Test
    void tells_no_words_for_the_same_words() {
        // Given: pieces whose windows begin in the middle of what agrees
        String asked = "old … not quay to … ferry ferry and not quay The The to of will";
        String found = "old mayor … not sails to … ferry ferry and not quay The The to of will";

        // When
        WordingComparison comparison = compare(asked, direct(found));

        // Then
        assertThat(comparison.differences())
                .isNotEmpty()
                .noneMatch(difference -> difference.asked().equals(difference.found()));
    }

    @Test
    void joins_passages_without_their_marks() {
        // Given
        Wording found = interrupted("“The smokehouse,” she said, “will open again in June.”");

        // When
        WordingComparison comparison = compare("In June the smokehouse will open again", found);

        // Then
        assertThat(read(comparison))
                .containsExactly(
                        "order: In June the smokehouse will open again > The smokehouse … will open again in June");
    }

    @Test
    void names_what_the_speaker_quotes() {
        // Given
        String text = "They told us 'the ferry is perfectly safe' every week";
        Wording found = printed(text, List.of(new Span(0, text.length())), List.of(new Span(13, 42)), List.of());

        // When
        WordingComparison comparison = compare("the ferry is perfectly safe", found);

        // Then
        assertThat(comparison.fit()).isEqualTo(MatchGrade.PARTIAL);
        assertThat(read(comparison))
                .containsExactly(
                        "cut-mid-sentence before:  > They told us",
                        "cut-mid-sentence after:  > every week",
                        "nested-quotation:  > the ferry is perfectly safe");
    }

    @Test
    void passes_over_the_reporter_inside_the_marks() {
        // Given
        String text = "The ferry, she warned, is not safe";
        Wording found = printed(text, List.of(new Span(0, text.length())), List.of(), List.of(new Span(11, 21)));

        // When
        WordingComparison comparison = compare("The ferry is not safe", found);

        // Then
        assertThat(comparison.fit()).isEqualTo(MatchGrade.VERBATIM);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void tells_what_another_quote_may_hold() {
        // When
        WordingComparison comparison = compare(BRIDGE + ". The fishermen were never asked.", direct(BRIDGE));

        // Then
        assertThat(comparison.rest()).hasValue("The fishermen were never asked");
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                argumentSet("nothing in common", "Nobody asked the fishermen about the quay", BRIDGE),
                argumentSet("only what holds sentences together", "We will buy the new ship before then", BRIDGE),
                argumentSet("no words", "...", BRIDGE));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void finds_no_relation(String asked, String found) {
        assertThat(WordingComparison.of(Wording.asked(asked), direct(found))).isEmpty();
    }

    @Test
    void a_sentence_and_its_negation_are_never_the_same() {
        // Given
        List<String> words = List.of("we", "will", "sell", "five", "ferries", "and", "the", "old", "quay", "in", "May");
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<String> sentence = IntStream.range(0, 4 + random.nextInt(12))
                    .mapToObj(i -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.toList());
            String plain = String.join(" ", sentence);
            sentence.add(
                    random.nextInt(sentence.size()),
                    List.of("not", "never", "no", "without").get(random.nextInt(4)));
            String negated = String.join(" ", sentence);

            // When
            Stream<WordingComparison> both = Stream.of(
                            WordingComparison.of(Wording.asked(plain), direct(negated)),
                            WordingComparison.of(Wording.asked(negated), direct(plain)))
                    .flatMap(comparison -> comparison.stream());

            // Then
            assertThat(both).as("seed %d: %s | %s", seed, plain, negated).allSatisfy(comparison -> {
                assertThat(comparison.fit()).isNotEqualTo(MatchGrade.VERBATIM);
                assertThat(comparison.score()).isBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void whatever_is_asked_the_answer_is_sound_and_the_same_each_time() {
        // Given
        String[] pieces = {
            "we",
            "We",
            "not",
            "n’t",
            "5",
            "5,000",
            "$",
            "million",
            "and",
            "a",
            "one",
            "%",
            "[",
            "]",
            "…",
            "...",
            ".",
            "“",
            "-",
            "’",
            "\n",
            "I",
            "U.S.",
            "1st",
            "bridge",
            "Bridge's",
            "é",
            "\uD83D\uDE00",
            "[...]",
            "per cent",
            "hundred",
            "ferry"
        };
        for (int seed = 0; seed < 4_000; seed++) {
            String asked = random(pieces, new Random(seed));
            String found = random(pieces, new Random(seed / 2 + 100_000));

            // When
            var comparison = WordingComparison.of(Wording.asked(asked), direct(found));

            // Then
            assertThat(comparison)
                    .as("seed %d: %s | %s", seed, asked, found)
                    .isEqualTo(WordingComparison.of(Wording.asked(asked), direct(found)));
            comparison.ifPresent(answer -> {
                assertThat(answer.score()).isBetween(0.0, 1.0);
                assertThat(answer.spans())
                        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(found.length()));
            });
        }
    }

    private static String random(String[] pieces, Random random) {
        return random.ints(1 + random.nextInt(14), 0, pieces.length)
                .mapToObj(i -> pieces[i] + (random.nextInt(4) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }

    private static WordingComparison compare(String asked, Wording found) {
        return WordingComparison.of(Wording.asked(asked), found).orElseThrow();
    }

    private static Wording direct(String text) {
        return printed(text, List.of(new Span(0, text.length())), List.of(), List.of());
    }

    private static Wording printed(String text, List<Span> quoted, List<Span> nested, List<Span> reporters) {
        return Wording.printed(new PrintedText(text, quoted, nested, reporters, List.of()));
    }

    /** A direct quote that the reporter interrupts, as the article has it: what stands outside of the marks is the reporter's. */
    private static Wording interrupted(String article) {
        StringBuilder text = new StringBuilder();
        List<PassageBreak> seams = new ArrayList<>();
        int end = 0;
        for (Matcher passages = Pattern.compile("“[^”]*”").matcher(article); passages.find(); end = passages.end()) {
            if (text.length() > 0) {
                seams.add(new PassageBreak(
                        new Span(text.length(), text.length() + 2), article.substring(end, passages.start())));
                text.append("\n\n");
            }
            text.append(passages.group());
        }
        return Wording.printed(
                new PrintedText(text.toString(), List.of(new Span(0, text.length())), List.of(), List.of(), seams));
    }

    private static List<String> read(WordingComparison comparison) {
        return comparison.differences().stream()
                .map(difference -> difference.kind().id()
                        + (difference.where() == Difference.Place.WITHIN ? "" : " " + StableName.of(difference.where()))
                        + ": " + difference.asked() + " > " + difference.found())
                .toList();
    }

    private static Arguments row(String name, String asked, String found, MatchGrade fit, String... differences) {
        return argumentSet(name, asked, found, fit, List.of(differences));
    }
}
