package org.trackproof.cli;

/** How far a measurement is, on standard error: a bar for somebody who watches, else a line for each world. Not thread-safe. */
final class LabProgress {
    private static final int CELLS = 20;
    private static final int WIDTH = 79;

    private final Console console;
    private final int worlds;
    private int finished;

    LabProgress(Console console, int worlds) {
        this.console = console;
        this.worlds = worlds;
    }

    void at(String world, int done, int of) {
        if (console.progress()) {
            double share = (finished + (double) done / of) / worlds;
            show(Bars.of(share, CELLS, console.looks()) + " " + Math.round(share * 100) + " %  " + world);
        } else if (done == of) {
            console.err().line("trackproof: Measured '" + world + "'.");
            console.err().flush();
        }
        finished += done == of ? 1 : 0;
    }

    private void show(String text) {
        console.err().print("\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())));
        console.err().flush();
    }

    void end() {
        if (console.progress()) {
            show("");
            console.err().print("\r");
            console.err().flush();
        }
    }
}
