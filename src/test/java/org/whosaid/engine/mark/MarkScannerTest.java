package org.whosaid.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.text.ReadableText;
import org.whosaid.engine.text.TokenizedText;

class MarkScannerTest {
    private final MarkScanner scanner = new MarkScanner();

    @ParameterizedTest
    @MethodSource({"styles", "singles", "nesting", "notMarks"})
    void findsWhatIsQuoted(String bracketed) {
        // Given
        Bracketed given = Bracketed.of(bracketed);

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(given.text()));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::span).isEqualTo(given.spans());
        assertThat(marks.warnings()).isEmpty();
    }

    static Stream<Arguments> styles() {
        return Stream.of(
                argumentSet("curly", "⟦“The ferry is late,”⟧ Ola Brekke said. ⟦“Again.”⟧"),
                argumentSet("straight", "⟦\"The ferry is late,\"⟧ Ola Brekke said. ⟦\"Again.\"⟧"),
                argumentSet("comma outside", "⟦\"The ferry is late\"⟧, Ola Brekke said."),
                argumentSet("no space after the colon", "Brekke:⟦\"The ferry is late.\"⟧"),
                argumentSet("dash before and after", "It was—⟦\"late\"⟧—as Brekke put it, ⟦\"or lost\"⟧."),
                argumentSet("brackets and ellipsis", "⟦“[The ferry] is …”⟧ (⟦“late”⟧) ⟦\"...and lost\"⟧"),
                argumentSet("TeX", "⟦``The ferry is late,''⟧ Brekke said. ⟦``Again.''⟧"),
                argumentSet("two straight single marks", "⟦''The ferry isn't late,''⟧ Brekke said. ⟦''Not yet.''⟧"),
                argumentSet("German", "⟦„Die Fähre ist spät“⟧, sagte Brekke. ⟦„Wieder.“⟧"),
                argumentSet("German, English closing", "⟦„Die Fähre ist spät”⟧, sagte Brekke."),
                argumentSet("German typed with commas", "Er sagte ⟦,,Die Fähre ist spät“⟧ und ging."),
                argumentSet("Swedish", "⟦”Färjan är sen”⟧, sa Brekke. ⟦”Igen.”⟧"),
                argumentSet(
                        "French with inner spaces",
                        "⟦« Le bac est en retard »⟧, a dit Brekke. ⟦«\u00A0Encore.\u00A0»⟧"),
                argumentSet("Swiss", "Brekke: ⟦«Die Fähre ist spät.»⟧"),
                argumentSet("guillemets pointing inwards", "⟦»Die Fähre ist spät«⟧, sagte Brekke. ⟦»Wieder.«⟧"),
                argumentSet("single guillemets", "⟦‹Le bac›⟧ et ⟦›die Fähre‹⟧"),
                argumentSet("Japanese corner brackets", "彼は⟦「船は遅い⟦『また』⟧と」⟧言った。"),
                argumentSet("full width", "⟦＂船は遅い＂⟧と言った。"),
                argumentSet("Chinese without spaces", "他说：⟦“船晚了。”⟧她说⟦“又晚了”⟧。"),
                argumentSet(
                        "HTML entities",
                        "⟦&ldquo;We sell rope &amp; tar,&rdquo;⟧ said Mo O&rsquo;Hare. ⟦&quot;Tar!&quot;⟧"),
                argumentSet("zero-width space and BOM", "\uFEFF⟦“\u200BStand back,”⟧ she said."),
                argumentSet("no-break space", "⟦“It\u00A0is\u00A0late,”⟧\u00A0she\u00A0said."),
                argumentSet("doubled by mistake", "⟦““The ferry is late,””⟧ she said."),
                argumentSet("doubled by CSV", "⟦\"\"The ferry is late,\"\"⟧ she said."));
    }

    static Stream<Arguments> singles() {
        return Stream.of(
                argumentSet("British curly", "⟦‘We’ve had rain’⟧, said Bryn Pugh. ⟦‘It’ll pass.’⟧"),
                argumentSet("British straight", "⟦'We've had rain,'⟧ said Bryn Pugh. ⟦'It'll pass.'⟧"),
                argumentSet("plural possessive inside", "⟦'The sheep's and the lambs' hay is wet,'⟧ said Pugh."),
                argumentSet(
                        "plural possessive inside, curly",
                        "⟦‘The lambs’ hay is wet,’⟧ Pugh said, ⟦‘and the ewes’ too.’⟧"),
                argumentSet(
                        "plural possessive outside",
                        "The farmers' union met. ⟦'It rained,'⟧ Pugh said. The members' tea was cold."),
                argumentSet("last quoted word ends in s", "He spoke of ⟦'wet lambs'⟧ and ⟦'cold ewes'⟧."),
                argumentSet(
                        "apostrophe after the opening mark",
                        "⟦‘'Twas wet,’⟧ said Pugh. ⟦''Tis dry now,'⟧ said his wife."),
                argumentSet("dropped g", "⟦'I was runnin' home,'⟧ Pugh said."));
    }

    static Stream<Arguments> nesting() {
        return Stream.of(
                argumentSet("American", "⟦“He asked, ⟦‘Who paid?’⟧ and left,”⟧ she said."),
                argumentSet("British", "⟦‘He asked, ⟦“Who paid?”⟧ and left,’⟧ she said."),
                argumentSet("straight in straight", "⟦\"He asked, ⟦'Who paid?'⟧\"⟧ she said."),
                argumentSet("closing together", "⟦“He asked, ⟦‘Who paid?’⟧”⟧ she said."),
                argumentSet("closing with a space between", "⟦\"He asked, ⟦'Who paid?'⟧ \"⟧ she said."),
                argumentSet("opening together", "⟦“⟦‘Who paid?’⟧ was all he asked,”⟧ she said."),
                argumentSet("German", "⟦„Er fragte: ⟦‚Wer zahlt?‘⟧ und ging“⟧, sagte sie."),
                argumentSet("TeX", "⟦``He asked ⟦`who paid'⟧ and left,''⟧ she said."),
                argumentSet(
                        "two straight single marks around one", "⟦''He asked, ⟦'Who paid?'⟧ and left,''⟧ she said."),
                argumentSet("three deep", "⟦“He wrote: ⟦‘She said ⟦“no”⟧ twice.’⟧”⟧"),
                argumentSet("same style", "⟦“He asked ⟦“Who paid?”⟧ and left,”⟧ she said."),
                argumentSet("guillemets around curly", "⟦« Il a demandé ⟦“qui paie”⟧ »⟧, dit-elle."));
    }

    static Stream<Arguments> notMarks() {
        return Stream.of(
                argumentSet(
                        "apostrophes", "It's the Joneses' boat, not O'Hare's; they've sold rock 'n' roll since '92."),
                argumentSet("decades", "He sold '60s lamps and ’70s chairs and ‘80s radios."),
                argumentSet("clipped words", "Get 'em while 'tis cheap, ’cause there’s no more of ‘em."),
                argumentSet("nickname with dropped g", "They call him Singin' Sid."),
                argumentSet("feet and inches", "She is 5'11\" and he is 6' 2\"."),
                argumentSet("inches before a noun", "A 12\" pipe and a 30\" wide door."),
                argumentSet(
                        "inches inside a quotation",
                        "⟦\"The door is 30\" wide,\"⟧ said the builder. ⟦\"It was 6'4\".\"⟧"),
                argumentSet(
                        "quotation that ends in a number",
                        "She put it at ⟦\"about 30\"⟧ and left. ⟦\"I said 40\"⟧, he told us."),
                argumentSet("inches closed at once", "He says his son is ⟦\"only 5'2\"\"⟧ and fast."),
                argumentSet("minutes and seconds", "It lies at 51°30'15\" N, 0°7'39\" W."),
                argumentSet("nothing between the marks", "The field has \"\" in place of a name, ''=17 in another."),
                argumentSet("bullets", "» Read more: the tide\n» Read more: the moon"),
                argumentSet("a drawn line", "\"\"\"\"\"\"\"\"\"\"\nAfter the line."),
                argumentSet("okina", "They sailed from Hawai‘i to ‘Upolu."));
    }

    @ParameterizedTest
    @MethodSource
    void goesOnOverParagraphs(String bracketed, boolean[] continues) {
        // Given
        Bracketed given = Bracketed.of(bracketed);

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(given.text()));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::span).isEqualTo(given.spans());
        for (int i = 0; i < continues.length; i++) {
            assertThat(marks.quotations().get(i).continues())
                    .as("quotation %d", i)
                    .isEqualTo(continues[i]);
        }
        assertThat(marks.warnings()).isEmpty();
    }

    static Stream<Arguments> goesOnOverParagraphs() {
        return Stream.of(
                argumentSet("curly", "⟦“One,”⟧ she said. ⟦“Two.⟧\n\n⟦“Three.⟧\n\n⟦“Four.”⟧ She left.", new boolean[] {
                    false, false, true, true
                }),
                argumentSet("straight, CRLF", "He wrote: ⟦\"One.⟧\r\n\r\n⟦\"Two.\"⟧", new boolean[] {false, true}),
                argumentSet("British", "⟦'One. It's done.⟧\n\n⟦'Two.'⟧", new boolean[] {false, true}),
                argumentSet(
                        "nested mark reopened too",
                        "⟦“He said, ⟦‘One.⟧⟧\n\n⟦“⟦‘Two.’⟧ Then he left.”⟧",
                        new boolean[] {false, false, true, true}),
                argumentSet("closed, then a new one", "⟦“One.”⟧\n\n⟦“Two.”⟧", new boolean[] {false, false}));
    }

    @Test
    void quotationInBrokenLinesIsOneQuotation() {
        // Given
        Bracketed given = Bracketed.of("""
                The harbour board met on Tuesday to hear from the last pilot of the port,
                who was asked by two of its members about the night of the storm. ⟦“We saw
                the light go out at ten, and after that there was nothing to steer by, so
                we waited for the moon,”⟧ said Unn Dahl, who has sailed there since she was
                a girl and means to go on for as long as her eyes are good enough.
                """);

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(ReadableText.of(given.text())));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::span).isEqualTo(given.spans());
        assertThat(marks.quotations()).extracting(Quotation::closed).containsExactly(true);
        assertThat(marks.warnings()).isEmpty();
    }

    @Test
    void tellsDepthAndInnerWords() {
        // Given
        Bracketed given = Bracketed.of("“⟦He asked, ‘⟦Who paid?⟧’ and left,⟧” she said.");

        // When
        MarkedQuotations marks = scanner.scan(TokenizedText.of(given.text()));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::inner).isEqualTo(given.spans());
        assertThat(marks.quotations()).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(marks.quotations()).allMatch(Quotation::closed);
    }
}
