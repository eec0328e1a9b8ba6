package org.whosaid.engine.speaker;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Finds those whom somebody's words name: hardly anybody speaks of himself by name. */
final class SpokenOf {
    private static final int LONGEST_CONTENT = 400;
    private static final Set<String> INTRODUCING = WordLists.SPEAKER.set("spoken-of.introducing");

    private final TokenizedText reading;
    private final EntityMentions cast;

    SpokenOf(TokenizedText reading, EntityMentions cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** Words of others inside the content, in which he may be named, and "I am Ann Holm" do not count. */
    Set<Referent> in(SourceRange range) {
        return in(range, mention -> true);
    }

    /** Those who are named with more than the surname that others may share. */
    Set<Referent> distinctlyIn(SourceRange range) {
        return in(
                range,
                mention -> mention.isFull()
                        || !mention.titles().isEmpty()
                        || cast.namedAt(mention.from())
                                .filter(e -> e.fullest().isFull()
                                        && e.fullest().first().equals(mention.first()))
                                .isPresent());
    }

    private Set<Referent> in(SourceRange range, Predicate<NameMention> counts) {
        Set<Referent> named = new HashSet<>();
        for (Span span : range.attribution().content()) {
            int from = reading.indexAt(span.start());
            int to = Math.min(reading.indexAt(span.end()), from + LONGEST_CONTENT);
            collect(from, to, counts, named);
        }
        return named;
    }

    private void collect(int from, int to, Predicate<NameMention> counts, Set<Referent> named) {
        int opened = QuotationMarks.mayOpen(reading.at(from).form()) ? from + 1 : from;
        boolean inner = false;
        for (int i = opened; i < to; i++) {
            String form = reading.at(i).form();
            if (inner ? QuotationMarks.mayClose(form) : QuotationMarks.mayOpen(form)) {
                inner = !inner;
            }
            int token = i;
            Optional<NameMention> mention =
                    inner ? Optional.empty() : cast.mentionAt(i).filter(m -> m.from() == token);
            mention.filter(m -> isThirdPerson(m) && counts.test(m))
                    .flatMap(m -> cast.namedAt(m.from()))
                    .filter(e -> e.kind().isPerson())
                    .ifPresent(named::add);
        }
    }

    /** Not "I'm Ann Holm", nor "the wrong Holm". */
    private boolean isThirdPerson(NameMention mention) {
        int before = mention.titleFrom() - 1;
        boolean common = isArticle(before) || !reading.at(before).isCapitalised() && isArticle(before - 1);
        return !INTRODUCING.contains(reading.lower(before)) && (mention.isFull() || !common);
    }

    private boolean isArticle(int token) {
        return reading.at(token).is("the")
                || reading.at(token).is("a")
                || reading.at(token).is("another");
    }
}
