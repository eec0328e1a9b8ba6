package org.whosaid.ingest;

import java.util.List;

/** An article that cannot be taken; says why in terms that whoever sent it can act on. */
public abstract sealed class UnusableArticle extends RuntimeException {
    private UnusableArticle(String message) {
        super(message);
    }

    /** The text is longer than the service is set to read. */
    public static final class TooLong extends UnusableArticle {
        private final long length;
        private final long limit;

        /** Both in code points. */
        public TooLong(long length, long limit) {
            super("the text has %d characters, the limit is %d".formatted(length, limit));
            this.length = length;
            this.limit = limit;
        }

        public long length() {
            return length;
        }

        public long limit() {
            return limit;
        }
    }

    /** Parts of the article are empty, contradictory, or hold what cannot be kept. */
    public static final class Flawed extends UnusableArticle {
        private final transient List<ArticleFlaw> flaws;

        public Flawed(List<ArticleFlaw> flaws) {
            super("unusable article: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<ArticleFlaw> flaws() {
            return flaws;
        }
    }
}
