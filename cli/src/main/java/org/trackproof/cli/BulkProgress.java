package org.trackproof.cli;

import org.trackproof.casefile.page.Chances;

/** How many rows are done, on standard error, for somebody who watches. Not thread-safe. */
final class BulkProgress {
    private static final long PERIOD_NANOS = 200_000_000L;

    private final Console console;
    private final long started = System.nanoTime();
    private long shown;
    private long rows;

    BulkProgress(Console console) {
        this.console = console;
    }

    void step() {
        at(rows + 1);
    }

    /** So many rows are done. */
    void at(long done) {
        rows = done;
        if (console.progress()) {
            long now = System.nanoTime();
            if (now - shown > PERIOD_NANOS) {
                shown = now;
                show("\r");
            }
        }
    }

    private void show(String start) {
        long seconds = Math.max(1, (System.nanoTime() - started) / 1_000_000_000L);
        console.err().print(start + Chances.grouped(rows) + " rows, " + Chances.grouped(rows / seconds) + " a second ");
        console.err().flush();
    }

    void end() {
        if (console.progress()) {
            show("\r");
            console.err().print("\n");
            console.err().flush();
        }
    }
}
