package org.whosaid.ingest;

import java.util.List;
import java.util.UUID;

/** A correction that cannot be made; says why in terms that whoever sent it can act on. */
public abstract sealed class UnusableCorrection extends RuntimeException {
    private UnusableCorrection(String message) {
        super(message);
    }

    /** Parts of it do not fit the document or each other. */
    public static final class Flawed extends UnusableCorrection {
        private final transient List<Flaw> flaws;

        public Flawed(List<Flaw> flaws) {
            super("unusable correction: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
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
