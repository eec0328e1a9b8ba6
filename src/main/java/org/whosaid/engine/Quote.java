package org.whosaid.engine;

import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.speaker.Speaker;

/** An attribution together with the speaker whom its source refers to. */
public record Quote(Attribution attribution, Speaker speaker) {}
