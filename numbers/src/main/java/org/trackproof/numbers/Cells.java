package org.trackproof.numbers;

import java.util.List;

/** Cuts lines and lists of the compiled catalogue. */
final class Cells {
    private Cells() {}

    /** The items of a list; none for an empty text. */
    static List<String> list(String cell, char separator) {
        return cell.isEmpty() ? List.of() : List.of(split(cell, separator));
    }

    static String[] split(String line, char separator) {
        int count = 1;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
            count++;
        }
        String[] cells = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int until = line.indexOf(separator, from);
            until = until < 0 ? line.length() : until;
            cells[i] = line.substring(from, until);
            from = until + 1;
        }
        return cells;
    }
}
