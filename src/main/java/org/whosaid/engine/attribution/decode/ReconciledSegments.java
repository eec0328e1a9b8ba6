package org.whosaid.engine.attribution.decode;

import java.util.List;

/** Segments after the marks had their say, and the reporting words that they overruled. */
public record ReconciledSegments(List<RoleSegment> segments, List<ReportingInside> inside) {
    public ReconciledSegments {
        segments = List.copyOf(segments);
        inside = List.copyOf(inside);
    }
}
