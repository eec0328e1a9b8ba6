package org.whosaid.engine;

import java.util.Optional;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.speaker.Speaker;

/**
 * An attribution together with the speaker whom its source refers to.
 *
 * @param via the name of who passes it on, as full as the text has it; empty where nobody does
 */
public record Quote(Attribution attribution, Speaker speaker, Optional<String> via) {}
