package org.whosaid.search.speaker;

import java.time.DateTimeException;
import java.util.function.Function;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.quote.QuoteOrder;

/** The orders in which speakers are listed. The key is compared with the cursor's; the id tells those of one key apart. */
public enum SpeakerOrder {
    /** Those whose name begins so before those that are only spelt alike; in either, by name. */
    RELEVANCE("to_char(9 - f.rank, 'FM0.0000') || ' ' || s.name_key", ">", Function.identity()),
    NAME("s.name_key", ">", Function.identity()),
    /** Most quoted first. */
    QUOTES("c.quotes", "<", Integer::valueOf),
    /** Latest quoted first. */
    LAST_SEEN("c.last_seen", "<", QuoteOrder::timeOf);

    private final String key;
    private final String comparison;
    private final Function<String, Object> parsing;

    <T> SpeakerOrder(String key, String comparison, Function<String, T> parsing) {
        this.key = key;
        this.comparison = comparison;
        this.parsing = parsing::apply;
    }

    /** What orders, as SQL over a speaker {@code s}, its counts {@code c} and its rank {@code f}. */
    String key() {
        return key;
    }

    /** The SQL of the order; its beginning is that of an index. */
    String by() {
        return key + (comparison.equals(">") ? ", s.id" : " desc, s.id");
    }

    /** The SQL condition of the rows after a cursor. */
    String after() {
        return "(%1$s %2$s= :key and (%1$s %2$s :key or s.id > :id))".formatted(key, comparison);
    }

    /** @throws ForeignCursor if the key is not one of this order */
    Object parse(String written) {
        try {
            return parsing.apply(written);
        } catch (DateTimeException | NumberFormatException e) {
            throw new ForeignCursor();
        }
    }
}
