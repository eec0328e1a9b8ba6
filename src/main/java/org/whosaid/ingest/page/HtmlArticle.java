package org.whosaid.ingest.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The article of a web page. Immutable.
 *
 * <p>The text is the words that a reader sees, without navigation, scripts, forms, captions, links to other articles, the headline
 * and the line that names the writer: entities decoded, white space
 * folded as browsers do, each block on a line of its own and a blank line around paragraphs. No-break spaces, soft hyphens and
 * zero-width characters stay, since the page's author put them there; quotation marks that a browser draws around {@code <q>} are
 * written out. All offsets of an analysis count in this text.
 *
 * @param text the article as plain text; empty for a page without words
 * @param title the headline, without the site's name where the page tells it apart
 * @param publishedAt the moment that the page names; a date without a time counts as its midnight in UTC
 * @param url the address that the page itself calls its own, http or https
 */
public record HtmlArticle(
        String text,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> url) {
    /** Deeper elements are taken for neighbours: a page of a hundred thousand open elements must not cost the stack. */
    private static final int MAX_DEPTH = 256;

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * Reads a page. Any text will do, however broken; time is linear in it.
     *
     * @param baseUri the page's address, by which relative links are read; may be empty
     */
    public static HtmlArticle of(String html, String baseUri) {
        Document page = Jsoup.parse(html, baseUri, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        HiddenPage.reveal(page.body());
        PageMetadata metadata = PageMetadata.of(page);
        List<PageLine> lines = ForeignLines.takenOutOf(ArticleBody.linesOf(page), metadata.title());
        String text = wellFormed(PageLines.text(lines));
        Optional<String> byline = metadata.byline().map(HtmlArticle::wellFormed);
        return new HtmlArticle(
                Byline.takenOutOf(text, byline),
                metadata.title().map(HtmlArticle::wellFormed),
                byline.or(() -> Byline.in(text)),
                metadata.publisher().map(HtmlArticle::wellFormed),
                metadata.publishedAt(),
                metadata.url());
    }

    /** Halves of surrogate pairs are no characters; in a page, unlike in a plain text, they may be replaced. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
