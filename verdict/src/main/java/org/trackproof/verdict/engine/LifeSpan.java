package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** From when to when the sources show one journey under a number, by its dated scans. */
public record LifeSpan(When first, When last) {
    static List<LifeSpan> of(List<Life> lives) {
        List<LifeSpan> spans = new ArrayList<>();
        for (Life life : lives) {
            When first = null;
            for (Trace trace : life.traces()) {
                When start = trace.start();
                first = first == null || (start != null && start.middle().isBefore(first.middle())) ? start : first;
            }
            Life.Seen<Scan> last = life.last();
            if (first != null && last != null && last.fact().time() != null) {
                spans.add(new LifeSpan(first, last.fact().time()));
            }
        }
        return spans;
    }
}
