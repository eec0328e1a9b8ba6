package org.whosaid.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article: in JSON-LD, in meta elements, in microdata, or in plain sight, in this order. */
record PageMetadata(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> url) {
    static PageMetadata of(Document page) {
        Reader reader = new Reader(page);
        return new PageMetadata(
                reader.title(), reader.byline(), reader.publisher(), reader.publishedAt(), reader.url());
    }

    private static final class Reader {
        private static final int MOST_HEADINGS = 20;

        private final Document page;
        private final StructuredData data;

        /** The first content of each name or property, lower-cased. */
        private final Map<String, String> metas = new HashMap<>();

        Reader(Document page) {
            this.page = page;
            this.data = StructuredData.of(page);
            for (Element meta : page.select("meta[content]")) {
                clean(meta.attr("content")).ifPresent(content -> {
                    metas.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), content);
                    metas.putIfAbsent(meta.attr("property").toLowerCase(Locale.ROOT), content);
                });
            }
        }

        Optional<String> title() {
            List<String> headings = page.select("h1").stream()
                    .limit(MOST_HEADINGS)
                    .flatMap(heading -> clean(heading.text()).stream())
                    .toList();
            return first(List.of(
                            data.headline(),
                            meta("og:title", "twitter:title", "dc.title"),
                            seen("[itemprop=headline]"),
                            headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty(),
                            clean(page.title())))
                    .map(title -> SiteName.takenOutOf(title, publisher(), headings));
        }

        Optional<String> byline() {
            return first(List.of(
                            data.byline(),
                            meta("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"),
                            seen("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")))
                    .flatMap(Reader::names);
        }

        /** Without "By", and without the addresses that some pages put beside or in place of names. */
        private static Optional<String> names(String byline) {
            String names = Stream.of(byline.split(",(?= *https?://)|(?<=\\S) *[|] *|, *(?=@)"))
                    .map(String::strip)
                    .filter(name -> !isWebAddress(name) && !name.startsWith("@") && !name.isEmpty())
                    .collect(Collectors.joining(", "));
            return clean(names.replaceFirst("^(?i:by|written by|story by)[:\\s]\\s*(?=\\p{Lu})", ""));
        }

        Optional<String> publisher() {
            return first(
                    List.of(data.publisher(), meta("og:site_name", "publisher", "dc.publisher", "application-name")));
        }

        Optional<Instant> publishedAt() {
            String dated = "[itemprop=datePublished], time[pubdate], article time[datetime]";
            Stream<String> onPage =
                    page.select(dated).stream().flatMap(e -> Stream.of(e.attr("content"), e.attr("datetime")));
            Stream<Optional<String>> told = Stream.of(
                    data.published(),
                    meta(
                            "article:published_time",
                            "og:published_time",
                            "parsely-pub-date",
                            "dc.date.issued",
                            "dc.date",
                            "sailthru.date",
                            "pubdate",
                            "publish-date",
                            "date"));
            return Stream.concat(told.flatMap(Optional::stream), onPage)
                    .map(PublicationTime::parse)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        Optional<String> url() {
            Stream<String> canonical =
                    page.select("link[rel=canonical]").stream().map(link -> link.absUrl("href"));
            Stream<String> told = page.select("meta[property=og:url]").stream().map(meta -> meta.absUrl("content"));
            return Stream.concat(canonical, told).filter(Reader::isWebAddress).findFirst();
        }

        /** An address in place of a name is none: {@code article:author} often holds a profile page. */
        private Optional<String> meta(String... names) {
            return Stream.of(names)
                    .map(metas::get)
                    .flatMap(Stream::ofNullable)
                    .filter(value -> !isWebAddress(value))
                    .findFirst();
        }

        private Optional<String> seen(String query) {
            return Optional.ofNullable(page.selectFirst(query))
                    .flatMap(element -> clean(element.hasAttr("content") ? element.attr("content") : element.text()));
        }

        private static boolean isWebAddress(String value) {
            try {
                URI uri = new URI(value);
                return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
            } catch (URISyntaxException e) {
                return false;
            }
        }

        private static Optional<String> clean(String value) {
            return Optional.of(value.replaceAll("[\\s\\u00A0]+", " ").strip()).filter(words -> !words.isEmpty());
        }

        private static Optional<String> first(List<Optional<String>> values) {
            return values.stream().flatMap(Optional::stream).findFirst();
        }
    }
}
