package org.trackproof.cli;

/** Bars of block characters, or of plain ASCII. */
final class Bars {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    private Bars() {}

    /** A bar from the left: {@code share} 0..1 of {@code cells}, padded with blanks. */
    static String of(double share, int cells, Console.Looks looks) {
        double clipped = Math.min(1, Math.max(0, share));
        int eighths = (int) Math.round(clipped * cells * 8);
        if (!looks.blocks()) {
            int full = (int) Math.round(clipped * cells);
            return "#".repeat(full) + " ".repeat(cells - full);
        }
        if (eighths == 0 && share > 0) {
            eighths = 1;
        }
        int full = eighths / 8;
        String bar = "█".repeat(full) + (eighths % 8 == 0 ? "" : EIGHTHS.charAt(eighths % 8));
        return bar + " ".repeat(cells - bar.length());
    }

    /** A bar between two places of a row; at least one cell wide. */
    static String between(double from, double to, double min, double max, int cells, Console.Looks looks) {
        double span = max - min;
        int start = (int) Math.round((Math.min(from, to) - min) / span * cells);
        int end = (int) Math.round((Math.max(from, to) - min) / span * cells);
        start = Math.min(start, cells - 1);
        end = Math.min(cells, Math.max(end, start + 1));
        String cell = looks.blocks() ? (to >= from ? "█" : "▒") : (to >= from ? "#" : "=");
        return " ".repeat(start) + cell.repeat(end - start) + " ".repeat(cells - end);
    }
}
