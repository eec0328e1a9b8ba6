package org.whosaid.ingest.page;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the article in a page: by a library where the page has more than the article, by the page's own structure otherwise. */
final class ArticleBody {
    /** What the library finds must be as much as this, or a good part of all that is there. */
    private static final int ENOUGH_CHARACTERS = 250;

    private static final double ENOUGH_SHARE = 0.5;

    /** A page with more of its words in links than this is not an article alone. */
    private static final double MANY_LINKS = 0.2;

    private static final String AROUND_ARTICLES = "nav, header, footer, aside, form, [role=navigation], [role=banner]";

    private ArticleBody() {}

    static String textOf(Document page, String baseUri) {
        String all = BlockText.of(wholeArticle(page));
        if (isArticleAlone(page, all) || PageSize.isLarge(page)) {
            return all;
        }
        String found = byLibrary(page, baseUri).map(BlockText::of).orElse("");
        boolean enough = found.length() >= ENOUGH_CHARACTERS || found.length() >= ENOUGH_SHARE * all.length();
        return enough && !found.isEmpty() ? found : all;
    }

    /** The one element that the page itself calls its article, or the body. */
    private static Element wholeArticle(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main"}) {
            Elements found = page.select(query);
            if (found.size() == 1 && found.get(0).text().length() >= ENOUGH_CHARACTERS) {
                return found.get(0);
            }
        }
        return page.body();
    }

    private static boolean isArticleAlone(Document page, String text) {
        int linked = page.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return page.select(AROUND_ARTICLES).isEmpty() && linked <= MANY_LINKS * text.length();
    }

    private static Optional<Element> byLibrary(Document page, String baseUri) {
        Document copy = page.clone();
        SilentElements.removeFrom(copy);
        try {
            return Optional.ofNullable(new Readability4J(baseUri, copy).parse().getArticleContent());
        } catch (RuntimeException e) {
            // The library's heuristics trip over some broken pages; there is the page's own structure to go by.
            return Optional.empty();
        }
    }
}
