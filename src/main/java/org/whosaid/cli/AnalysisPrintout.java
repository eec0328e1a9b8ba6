package org.whosaid.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.Quote;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.StableName;

/** An analysis for a person to read. */
final class AnalysisPrintout {
    private final PrintStream out;

    AnalysisPrintout(PrintStream out) {
        this.out = out;
    }

    void print(Analysis analysis) {
        analysis.quotes().forEach(quote -> print(quote, analysis.text()));
        analysis.warnings()
                .forEach(w -> out.printf(
                        "warning: %s “%s”%n",
                        w.code().message(), analysis.text().slice(w.span())));
        out.printf("%d quotes%n", analysis.quotes().size());
    }

    private void print(Quote quote, SourceText text) {
        Attribution attribution = quote.attribution();
        out.println(name(quote.speaker()));
        out.printf("    %s: %s%n", StableName.of(attribution.kind()), words(attribution.content(), text));
        out.printf(
                Locale.ROOT,
                "    source: %s | cue: %s | confidence %.2f, %s; speaker %.2f, %s%n",
                words(attribution.source(), text),
                words(attribution.cue(), text),
                attribution.confidence().overall(),
                attribution.reason().id(),
                quote.speaker().confidence(),
                quote.speaker().reason().id());
        attribution
                .warnings()
                .forEach(w -> out.printf("    warning: %s “%s”%n", w.code().message(), text.slice(w.span())));
    }

    private static String name(Speaker speaker) {
        if (speaker instanceof Speaker.Unresolved unresolved
                && !unresolved.candidates().isEmpty()) {
            return "? (" + String.join(" or ", unresolved.candidates()) + ")";
        }
        return speaker.canonicalName()
                .map(name -> name + " (" + speaker.type().id() + ")")
                .orElse("?");
    }

    private static String words(List<Span> spans, SourceText text) {
        return spans.isEmpty() ? "-" : spans.stream().map(text::slice).collect(Collectors.joining(" … "));
    }
}
