package org.whosaid.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whosaid.verify.VerificationLimits;

/** How much one verification may ask for. */
@ConfigMapping(prefix = "whosaid.limits.verification")
public interface VerificationConfig {
    /** The longest quote that can be asked about, in characters (code points). */
    @WithDefault("2000")
    int quoteCharacters();

    /** How many quotes of the store one search brings to be compared word by word. */
    @WithDefault("40")
    int candidates();

    /** Most questions in one call. */
    @WithDefault("100")
    int batch();

    /** Most quotes of a draft that is checked. */
    @WithDefault("500")
    int draftQuotes();

    /** Hands the settings to those who are below configuration. */
    final class Producer {
        @Produces
        @Singleton
        static VerificationLimits limits(VerificationConfig config) {
            return new VerificationLimits(
                    config.quoteCharacters(), config.candidates(), config.batch(), config.draftQuotes());
        }
    }
}
