package org.whosaid.engine.mark;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.mark.use.ReportingVerbs;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Words;

/**
 * The reporter's clause at the end of a paragraph: {@code …, said the harbour master.} After a quotation whose closing mark was
 * forgotten it shows where the quoted words end, and that the next paragraph does not go on with them.
 */
final class ReportingTail {
    private static final int LONGEST = 120;

    private static final Set<String> SUBJECTS = WordLists.MARK.set("reporting-tail.subjects");

    private ReportingTail() {}

    /** Where the clause begins, just after its comma, if the span ends with one. */
    static OptionalInt start(TokenizedText text, Span span) {
        // From just behind the sentence before: a question mark ends that, and may end what is quoted.
        int sentence = text.sentenceAt(span.end() - 1).start() - 2;
        int earliest = Math.max(Math.max(span.start(), span.end() - LONGEST), sentence);
        OptionalInt found = OptionalInt.empty();
        for (int at = span.end() - 1; at > earliest; at--) {
            if (",?!".indexOf(text.source().value().charAt(at - 1)) >= 0 && isClause(text, new Span(at, span.end()))) {
                found = OptionalInt.of(at);
            }
        }
        return found;
    }

    private static boolean isClause(TokenizedText text, Span span) {
        Words words = text.words().within(span);
        int size = words.size();
        while (size > 0 && Words.isSingle(text.source().value().codePointAt(words.start(size - 1)))) {
            size--;
        }
        if (size < 2) {
            return false;
        }
        String first = text.slice(words.span(0));
        boolean subject = Character.isUpperCase(first.codePointAt(0)) || SUBJECTS.contains(lower(first));
        return isVerb(first)
                || subject && (isVerb(text.slice(words.span(1))) || isVerb(text.slice(words.span(size - 1))));
    }

    private static boolean isVerb(String word) {
        return ReportingVerbs.isOfClause(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
