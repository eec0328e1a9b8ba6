package org.whosaid.engine.attribution;

/** Reporting words that stand inside a quotation which is content as a whole. */
record ReportingInside(Segment cue, MarkedWords quotation) {}
