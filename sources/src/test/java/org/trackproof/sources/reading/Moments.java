package org.trackproof.sources.reading;

import java.util.Objects;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Moments of scans that are dated. */
final class Moments {
    private Moments() {}

    static When of(Scan scan) {
        return Objects.requireNonNull(scan.time(), "undated scan");
    }
}
