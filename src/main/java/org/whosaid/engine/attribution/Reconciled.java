package org.whosaid.engine.attribution;

import java.util.List;

/** Segments after the marks had their say, and the reporting words that they overruled. */
record Reconciled(List<Segment> segments, List<ReportingInside> inside) {
    Reconciled {
        segments = List.copyOf(segments);
        inside = List.copyOf(inside);
    }
}
