package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.mark.use.ReportingVerbs;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.WarningCode;
import org.whosaid.engine.text.Words;

/**
 * The reporter's clause inside of quotation marks: {@code “It grew, which he warned was ‘bad.'”}. Looked for only where the marks are
 * irregular as well, since people do speak of what others said.
 */
final class ReporterInside {
    private static final Set<String> JOINING = WordLists.MARK.set("reporter-inside.joining");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

    private ReporterInside() {}

    /** A warning for each quotation that holds such a clause; both lists are of one block and in text order. */
    static List<Warning> warnings(TokenizedText text, List<Quotation> quotations, List<Warning> irregular) {
        List<Warning> found = new ArrayList<>();
        int next = 0;
        for (Quotation quotation : quotations) {
            while (next < irregular.size()
                    && irregular.get(next).span().start() < quotation.span().start()) {
                next++;
            }
            if (next == irregular.size()) {
                break;
            }
            if (quotation.depth() == 0
                    && irregular.get(next).span().start() < quotation.span().end()) {
                clause(text, quotation.inner(), found);
            }
        }
        return found;
    }

    private static void clause(TokenizedText text, Span inner, List<Warning> found) {
        Words words = text.words().within(inner);
        for (int i = 0; i + 2 < words.size(); i++) {
            if (JOINING.contains(lower(text, words, i))
                    && SUBJECTS.contains(lower(text, words, i + 1))
                    && ReportingVerbs.isOfClause(lower(text, words, i + 2))) {
                Span span = new Span(words.start(i + 1), words.end(i + 2));
                found.add(new Warning(WarningCode.REPORTING_CLAUSE_INSIDE_QUOTATION, span));
            }
        }
    }

    private static String lower(TokenizedText text, Words words, int word) {
        return text.slice(words.span(word)).toLowerCase(Locale.ROOT);
    }
}
