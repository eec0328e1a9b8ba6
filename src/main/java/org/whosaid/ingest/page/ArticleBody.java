package org.whosaid.ingest.page;

import java.util.Collection;
import java.util.List;
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

    /** Less of the long paragraphs of what the page calls its article is a mistake of the library's. */
    private static final double TOO_LITTLE = 0.3;

    private static final String AROUND_ARTICLES = "nav, header, footer, aside, form, [role=navigation], [role=banner]";

    private ArticleBody() {}

    static List<PageLine> linesOf(Document page) {
        Element whole = wholeArticle(page);
        List<PageLine> all = PageLines.of(whole, LibraryPick.all());
        if (isArticleAlone(page, all) || PageSize.isLarge(page)) {
            return all;
        }
        List<PageLine> lines = PageLines.of(page.body(), LibraryPick.in(page));
        List<PageLine> found = isMistaken(lines, whole) ? own(lines, whole) : PickedLines.completed(lines, whole);
        int length = length(found);
        boolean enough = length >= ENOUGH_CHARACTERS || length >= ENOUGH_SHARE * length(all);
        return enough && length > 0 ? found : all;
    }

    /** The long lines of what the page calls its article, and what stands with them. */
    private static List<PageLine> own(List<PageLine> lines, Element whole) {
        List<PageLine> inside = lines.stream()
                .filter(line -> line.isIn(whole) && !ForeignLines.standsBeside(line, whole))
                .toList();
        Places places = Places.of(inside.stream().filter(PageLine::isLong).toList());
        return inside.stream()
                .filter(line -> line.isLong() || places.hold(line))
                .toList();
    }

    /** Whether the library has overlooked what the page itself calls its article. */
    private static boolean isMistaken(List<PageLine> lines, Element whole) {
        if (whole.normalName().equals("body")) {
            return false;
        }
        List<PageLine> own = own(lines, whole).stream()
                .filter(line -> line.isLong() && line.container().closest("li, td") == null)
                .toList();
        int picked = length(own.stream().filter(PageLine::isPicked).toList());
        return !own.isEmpty() && picked <= TOO_LITTLE * length(own);
    }

    static int length(Collection<PageLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The one element that the page itself calls its article, or the body. */
    private static Element wholeArticle(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main"}) {
            Elements found = page.select(query);
            if (found.size() == 1 && found.get(0).text().length() >= ENOUGH_CHARACTERS) {
                return found.get(0);
            }
        }
        Elements entries = page.select("article");
        return entries.size() > 1 && isLiveBlog(page)
                ? Places.commonAncestor(entries.get(0), entries.get(entries.size() - 1))
                : page.body();
    }

    /** Its entries are articles of their own. */
    private static boolean isLiveBlog(Document page) {
        return page.selectFirst("[itemtype$=LiveBlogPosting]") != null
                || page.select("script[type=application/ld+json]").stream()
                        .anyMatch(script -> script.data().contains("LiveBlogPosting"));
    }

    private static boolean isArticleAlone(Document page, List<PageLine> lines) {
        int linked = page.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return page.select(AROUND_ARTICLES).isEmpty() && linked <= MANY_LINKS * length(lines);
    }
}
