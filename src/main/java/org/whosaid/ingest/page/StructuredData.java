package org.whosaid.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The schema.org article that a page describes in JSON-LD, if it does.
 *
 * @param nodes what is described in the same place, by its id
 */
record StructuredData(JsonNode article, Map<String, JsonNode> nodes) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            // What is nearly JSON: line ends inside of strings, a comma too many, comments.
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** A comment or section of XML around the data, which HTML takes for a part of it. */
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:<!--|//)?\\s*<!\\[CDATA\\[|(?://)?\\s*\\]\\]>\\s*(?:-->)?\\s*$|^\\s*<!--|-->\\s*$");

    private static final Set<String> TYPES =
            Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "ClaimReview");

    private static final String REVIEW = "ClaimReview";

    private static final int DEEPEST = 4;

    static StructuredData of(Document page) {
        List<JsonNode> described = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            gather(parsed(script.data()), described, 0);
        }
        Map<String, JsonNode> nodes = new HashMap<>();
        described.stream()
                .filter(node -> node.size() > 1)
                .forEach(node -> id(node).ifPresent(id -> nodes.put(id, node)));
        // A fact-check's page describes what it checks beside the article, if it describes one.
        Optional<JsonNode> article = described.stream()
                .filter(node -> isArticle(node) && !isReview(node))
                .findFirst();
        Optional<JsonNode> review =
                described.stream().filter(StructuredData::isReview).findFirst();
        return new StructuredData(article.or(() -> review).orElse(MissingNode.getInstance()), nodes);
    }

    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(WRAPPING.matcher(data).replaceAll(""));
        } catch (JsonProcessingException e) {
            // Pages are full of broken JSON-LD; it only means that this page does not describe itself.
            return MissingNode.getInstance();
        }
    }

    /** The node itself, what is listed in it, what stands in its graph, and what it is about. */
    private static void gather(JsonNode node, List<JsonNode> described, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(entry -> gather(entry, described, depth + 1));
        } else if (node.isObject()) {
            described.add(node);
            for (String member : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher")) {
                gather(node.path(member), described, depth + 1);
            }
        }
    }

    private static Optional<String> id(JsonNode node) {
        return Optional.of(node.path("@id").asText()).filter(id -> !id.isEmpty());
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).anyMatch(type -> type.endsWith("Article") || TYPES.contains(type));
    }

    private static boolean isReview(JsonNode node) {
        return types(node).anyMatch(REVIEW::equals);
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> all = type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
        return all.map(one -> one.asText().replaceFirst("^https?://schema\\.org/", ""));
    }

    Optional<String> headline() {
        return text(article.path("headline"));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    /** Who reviews a claim is a house, not a writer. */
    Optional<String> publisher() {
        Optional<String> publisher = name(article.path("publisher"));
        return isReview(article) ? publisher.or(() -> name(article.path("author"))) : publisher;
    }

    /** The authors' names, separated by commas. */
    Optional<String> byline() {
        if (isReview(article)) {
            return Optional.empty();
        }
        JsonNode author = article.path("author");
        Stream<JsonNode> authors =
                author.isArray() ? StreamSupport.stream(author.spliterator(), false) : Stream.of(author);
        List<String> names =
                authors.map(this::name).flatMap(Optional::stream).distinct().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        JsonNode described =
                id(one).filter(id -> !one.has("name")).map(nodes::get).orElse(one);
        return text(described.isObject() ? described.path("name") : described);
    }

    /** Entities are decoded: many sites escape twice. */
    private static Optional<String> text(JsonNode node) {
        if (!node.isTextual()) {
            return Optional.empty();
        }
        String text = Parser.unescapeEntities(node.textValue(), false);
        return Optional.of(text.replaceAll("[\\s\\u00A0]+", " ").strip()).filter(words -> !words.isEmpty());
    }
}
