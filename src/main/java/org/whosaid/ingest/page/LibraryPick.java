package org.whosaid.ingest.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What a library takes for the article, told by the elements of the page itself: the library works on a copy, takes names for bylines wherever
 * they stand, and cuts inside of paragraphs, so its answer says where the article is, and not how it reads. Immutable.
 */
final class LibraryPick {
    /** Links are not followed; without any address the library complains of each page. */
    private static final String BASE = "https://page.invalid/";

    private static final String NUMBER = "data-whosaid-number";
    private static final LibraryPick ALL = new LibraryPick(new IdentityHashMap<>(), true);

    private final IdentityHashMap<Element, Double> shares;
    private final boolean isAll;

    private LibraryPick(IdentityHashMap<Element, Double> shares, boolean isAll) {
        this.shares = shares;
        this.isAll = isAll;
    }

    /** For pages that the library is not asked about. */
    static LibraryPick all() {
        return ALL;
    }

    static LibraryPick in(Document page) {
        List<Element> elements = page.getAllElements();
        Document copy = page.clone();
        List<Element> copied = copy.getAllElements();
        for (int i = 0; i < copied.size(); i++) {
            copied.get(i).attr(NUMBER, Integer.toString(i));
        }
        SilentElements.removeFrom(copy);
        ForeignElements.removeFrom(copy);
        Map<Integer, Integer> found = charactersByNumber(copy);
        IdentityHashMap<Element, Double> shares = new IdentityHashMap<>();
        found.forEach((number, characters) -> {
            Element element = elements.get(number);
            shares.put(element, Math.min(1, characters / (double) Math.max(1, ownCharacters(element))));
        });
        return new LibraryPick(shares, false);
    }

    /** How much of the text right in the element, not in its children, is the article's: from 0 to 1. */
    double shareOf(Element element) {
        return isAll ? 1 : shares.getOrDefault(element, 0.0);
    }

    private static Map<Integer, Integer> charactersByNumber(Document copy) {
        Map<Integer, Integer> characters = new HashMap<>();
        try {
            Element article = new Readability4J(BASE, copy).parse().getArticleContent();
            if (article != null) {
                NodeTraversor.traverse((node, depth) -> count(node, characters), article);
            }
        } catch (RuntimeException e) {
            // The library's heuristics trip over some broken pages; there is the page's own structure to go by.
            characters.clear();
        }
        return characters;
    }

    private static void count(Node node, Map<Integer, Integer> characters) {
        if (node instanceof TextNode words) {
            Node around = words.parentNode();
            while (around != null && !around.hasAttr(NUMBER)) {
                around = around.parentNode();
            }
            if (around != null) {
                characters.merge(Integer.valueOf(around.attr(NUMBER)), length(words), Integer::sum);
            }
        }
    }

    private static int ownCharacters(Element element) {
        return element.textNodes().stream().mapToInt(LibraryPick::length).sum();
    }

    private static int length(TextNode words) {
        return (int) words.getWholeText().chars().filter(c -> c > ' ').count();
    }
}
