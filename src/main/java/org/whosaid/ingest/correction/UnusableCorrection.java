package org.whosaid.ingest.correction;

import java.util.List;
import java.util.UUID;
import org.whosaid.ingest.ArticleFlaw;

/** A correction that cannot be made; says why in terms that whoever sent it can act on. */
public abstract sealed class UnusableCorrection extends RuntimeException {
    private UnusableCorrection(String message) {
        super(message);
    }

    /** Parts of it do not fit the document or each other. */
    public static final class Flawed extends UnusableCorrection {
        private final transient List<ArticleFlaw> flaws;

        public Flawed(List<ArticleFlaw> flaws) {
            super("unusable correction: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<ArticleFlaw> flaws() {
            return flaws;
        }
    }

    /** A quote of the very same content is there already. */
    public static final class Known extends UnusableCorrection {
        private final UUID quote;

        public Known(UUID quote) {
            super("the content is that of quote " + quote);
            this.quote = quote;
        }

        public UUID quote() {
            return quote;
        }
    }
}
