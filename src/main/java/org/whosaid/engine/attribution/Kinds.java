package org.whosaid.engine.attribution;

import java.util.BitSet;
import java.util.List;
import org.whosaid.engine.mark.MarkUse;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Tells direct, mixed and indirect content by the share of its letters that stands in marks. */
public final class Kinds {
    private final SourceText text;
    private final BitSet quoted = new BitSet();

    public Kinds(SourceText text, Marks marks) {
        this.text = text;
        for (Quotation quotation : marks.quotations()) {
            if (quotation.depth() == 0 && quotation.use() == MarkUse.SPEECH) {
                quoted.set(quotation.span().start(), quotation.span().end());
            }
        }
    }

    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** @param content spans of the text, not empty */
    public Kind of(List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.value().charAt(i))) {
                    inside |= quoted.get(i);
                    outside |= !quoted.get(i);
                }
            }
        }
        if (!inside) {
            return Kind.INDIRECT;
        }
        return outside ? Kind.MIXED : Kind.DIRECT;
    }
}
