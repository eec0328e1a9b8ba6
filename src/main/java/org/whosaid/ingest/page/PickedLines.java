package org.whosaid.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The lines that the library has picked, with those of the article that it has overlooked: its pick is one element and some of its neighbours. */
final class PickedLines {
    /** With as much of the pick in what the page calls its article, the rest is none of it. */
    private static final double NEARLY_ALL = 0.7;

    /** Sections of one article are named alike on as many levels. */
    private static final int LEVELS = 4;

    private final List<PageLine> lines;
    private final Element whole;
    private final List<PageLine> paragraphs;
    private final Places places;
    private final Set<String> names;
    private final Set<Element> quotations;

    private PickedLines(List<PageLine> lines, Element whole) {
        this.lines = lines;
        this.whole = whole;
        this.paragraphs =
                lines.stream().filter(line -> line.isPicked() && line.isLong()).toList();
        this.places = Places.of(paragraphs);
        picked().map(PageLine::container)
                .reduce(Places::commonAncestor)
                .ifPresent(all -> places.addAround(paragraphs, all));
        this.names = namesOfSections();
        this.quotations = Collections.newSetFromMap(new IdentityHashMap<>());
        picked().flatMap(line -> quotationAround(line).stream()).forEach(quotations::add);
    }

    /** @param whole what the page calls its article, or its body */
    static List<PageLine> completed(List<PageLine> lines, Element whole) {
        return new PickedLines(lines, whole).completed();
    }

    private List<PageLine> completed() {
        List<PageLine> inside =
                paragraphs.stream().filter(line -> line.isIn(whole)).toList();
        boolean isWhole = ArticleBody.length(inside) >= NEARLY_ALL * ArticleBody.length(paragraphs);
        return lines.stream()
                .filter(line -> !isWhole || line.isIn(whole))
                .filter(line -> line.isPicked() || isOverlooked(line))
                .toList();
    }

    private boolean isOverlooked(PageLine line) {
        // The last line of a quotation names whose it is, and is short.
        boolean inQuotation = quotationAround(line).filter(quotations::contains).isPresent();
        return inQuotation
                || line.isLong()
                        && line.isIn(whole)
                        && !ForeignLines.standsBeside(line, whole)
                        && (places.holdParentOf(line) || names.contains(nameOfSection(line)));
    }

    private Stream<PageLine> picked() {
        return lines.stream().filter(PageLine::isPicked);
    }

    /** Names under which the library has picked more paragraphs than it has left. */
    private Set<String> namesOfSections() {
        Map<String, Long> picked = counted(paragraphs.stream());
        Map<String, Long> left = counted(lines.stream().filter(line -> line.isLong() && !line.isPicked()));
        return picked.entrySet().stream()
                .filter(name -> name.getValue() >= left.getOrDefault(name.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> counted(Stream<PageLine> lines) {
        return lines.collect(Collectors.groupingBy(PickedLines::nameOfSection, Collectors.counting()));
    }

    /** Elements and classes around a paragraph; teasers that look alike are articles of their own. */
    private static String nameOfSection(PageLine line) {
        StringBuilder name = new StringBuilder();
        Element around = line.container();
        for (int i = 0; i < LEVELS && around != null; i++) {
            name.append(around.normalName())
                    .append('.')
                    .append(around.className())
                    .append('<');
            around = around.parent();
        }
        Element article = line.container().closest("article");
        return name.append(article == null ? 0 : System.identityHashCode(article))
                .toString();
    }

    private static Optional<Element> quotationAround(PageLine line) {
        return Optional.ofNullable(line.container().closest("blockquote"));
    }
}
