package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * One journey under a number, as all sources together show it. A number can have several: reused, or two shipments in one answer.
 *
 * @param traces the strongest source first
 */
record Life(List<Trace> traces) {
    private static final Comparator<Trace> STRONGEST_FIRST =
            Comparator.comparingDouble(Trace::weight).reversed();

    Life {
        if (traces.size() > 1) {
            List<Trace> sorted = new ArrayList<>(traces);
            sorted.sort(STRONGEST_FIRST);
            traces = sorted;
        }
        traces = List.copyOf(traces);
    }

    /** A fact and the source that shows it. */
    record Seen<T>(T fact, Trace by) {}

    /** What the strongest source that knows it says. */
    <T> @Nullable Seen<T> strongest(Function<Trace, @Nullable T> question) {
        for (Trace trace : traces) {
            T fact = question.apply(trace);
            if (fact != null) {
                return new Seen<>(fact, trace);
            }
        }
        return null;
    }

    /** The last dated scan of all sources. */
    @Nullable
    Seen<Scan> last() {
        Seen<Scan> last = null;
        for (Trace trace : traces) {
            Scan scan = trace.last();
            if (scan != null && (last == null || middle(scan).isAfter(middle(last.fact())))) {
                last = new Seen<>(scan, trace);
            }
        }
        return last;
    }

    private static Instant middle(Scan scan) {
        When time = scan.time();
        return time == null ? Instant.MIN : time.middle();
    }

    boolean returns() {
        for (Trace trace : traces) {
            if (trace.returns()) {
                return true;
            }
        }
        return false;
    }

    /** Independent sources behind this life: all aggregators together count as one witness. */
    int witnesses() {
        List<String> groups = new ArrayList<>();
        for (Trace trace : traces) {
            String group = Witness.isOwnSystem(trace.answer().independence())
                    ? trace.answer().source()
                    : trace.answer().independence().id();
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        return groups.size();
    }
}
