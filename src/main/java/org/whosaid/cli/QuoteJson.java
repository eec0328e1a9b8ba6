package org.whosaid.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.Quote;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.Confidence;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.StableName;
import org.whosaid.engine.text.Warning;

/** An analysis in the form that measuring reads: spans are pairs of code point offsets. */
final class QuoteJson {
    private QuoteJson() {}

    static ObjectNode write(Analysis analysis, ObjectNode answer) {
        ArrayNode quotes = answer.putArray("quotes");
        for (Quote quote : analysis.quotes()) {
            write(quote, analysis.text(), quotes.addObject());
        }
        warnings(analysis.warnings(), analysis.text(), answer);
        return answer;
    }

    private static void write(Quote quote, SourceText text, ObjectNode json) {
        Attribution attribution = quote.attribution();
        json.put("kind", StableName.of(attribution.kind()));
        spans("content", attribution.content(), text, json);
        spans("cue", attribution.cue(), text, json);
        spans("source", attribution.source(), text, json);
        spans("nested", attribution.nested(), text, json);
        json.put("assertion", StableName.of(attribution.assertion().kind()));
        spans("assertionWords", attribution.assertion().signal().stream().toList(), text, json);
        if (attribution.context().via().isPresent()) {
            ObjectNode via = json.putObject("via").put("name", quote.via().orElseThrow());
            spans("span", attribution.context().via().stream().toList(), text, via);
        }
        attribution.context().inside().ifPresent(outer -> pair(outer, text, json.putArray("inside")));
        Confidence confidence = attribution.confidence();
        json.put("confidence", rounded(confidence.overall()));
        json.putObject("confidences")
                .put("content", rounded(confidence.content()))
                .put("link", rounded(confidence.link()))
                .put("source", rounded(confidence.source()));
        json.put("reason", attribution.reason().id());
        speaker(quote.speaker(), json);
        warnings(attribution.warnings(), text, json);
    }

    private static void speaker(Speaker speaker, ObjectNode json) {
        json.put("speaker", speaker.canonicalName().orElse(null));
        json.put("type", speaker.type().id());
        json.put("speakerReason", speaker.reason().id());
        json.put("speakerConfidence", rounded(speaker.confidence()));
        if (speaker instanceof Speaker.Resolved resolved) {
            strings("roles", resolved.roles(), json);
            strings("aliases", resolved.aliases(), json);
        } else if (speaker instanceof Speaker.Unresolved unresolved) {
            strings("candidates", unresolved.candidates(), json);
        }
    }

    private static void strings(String name, List<String> values, ObjectNode json) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    private static void spans(String name, List<Span> spans, SourceText text, ObjectNode json) {
        ArrayNode array = json.putArray(name);
        spans.forEach(span -> pair(span, text, array.addArray()));
    }

    private static void pair(Span span, SourceText text, ArrayNode array) {
        array.add(OffsetUnit.CODE_POINT.fromUtf16(text, span.start()))
                .add(OffsetUnit.CODE_POINT.fromUtf16(text, span.end()));
    }

    private static void warnings(List<Warning> warnings, SourceText text, ObjectNode json) {
        ArrayNode array = json.putArray("warnings");
        for (Warning warning : warnings) {
            ObjectNode entry = array.addObject().put("code", warning.code().id());
            pair(warning.span(), text, entry.putArray("span"));
        }
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1e5) / 1e5;
    }
}
