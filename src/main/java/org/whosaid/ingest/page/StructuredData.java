package org.whosaid.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org article that a page describes in JSON-LD, if it does. */
record StructuredData(JsonNode article) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final List<String> TYPES = List.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "Article",
            "BlogPosting",
            "LiveBlogPosting");

    static StructuredData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode node : candidates(parsed(script.data()))) {
                if (isArticle(node)) {
                    return new StructuredData(node);
                }
            }
        }
        return new StructuredData(MissingNode.getInstance());
    }

    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            // Pages are full of broken JSON-LD; it only means that this page does not describe itself.
            return MissingNode.getInstance();
        }
    }

    /** The node itself, what is listed in it, and what stands in its graph. */
    private static List<JsonNode> candidates(JsonNode node) {
        List<JsonNode> candidates = new ArrayList<>(List.of(node));
        (node.isArray() ? node : node.path("@graph")).forEach(candidates::add);
        if (node.isArray()) {
            node.forEach(entry -> entry.path("@graph").forEach(candidates::add));
        }
        return candidates;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (TYPES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return TYPES.contains(type.asText());
    }

    Optional<String> headline() {
        return text(article.path("headline"));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> publisher() {
        return name(article.path("publisher"));
    }

    /** The authors' names, separated by commas. */
    Optional<String> byline() {
        JsonNode author = article.path("author");
        List<String> names = new ArrayList<>();
        if (author.isArray()) {
            author.forEach(one -> name(one).ifPresent(names::add));
        } else {
            name(author).ifPresent(names::add);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static Optional<String> name(JsonNode node) {
        return text(node.isObject() ? node.path("name") : node);
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
