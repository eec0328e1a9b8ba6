package org.whosaid.engine.attribution.decode;

/** Reporting words that stand inside a quotation which is content as a whole. */
public record ReportingInside(RoleSegment cue, MarkedWords quotation) {}
