package org.trackproof.numbers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A courier as the catalogue knows it: one {@code courier} line, of which most is read only when somebody asks. */
final class CourierEntry {
    private static final double[] USUAL = {1, 0.5, 0.25};

    private final String[] cells;
    private final int priority;
    private final @Nullable String home;
    private final @Nullable String umbrella;
    private final List<String> moves;
    /** The file that it comes from. */
    final String origin;

    private volatile @Nullable Courier courier;

    /** Cells: see {@link CatalogueReader}. */
    CourierEntry(String[] cells, String origin) {
        this.cells = cells;
        this.home = emptyToNull(cells[3]);
        this.priority = Integer.parseInt(cells[4]);
        this.umbrella = emptyToNull(cells[5]);
        this.moves = Cells.list(cells[9], ',');
        this.origin = origin;
    }

    String id() {
        return cells[1];
    }

    Courier courier() {
        Courier known = courier;
        if (known == null) {
            known = new Courier(
                    cells[1],
                    cells[2],
                    home,
                    umbrella,
                    emptyToNull(cells[6]),
                    domains(),
                    Cells.list(cells[8], ','),
                    names());
            courier = known;
        }
        return known;
    }

    List<String> domains() {
        return Cells.list(cells[7], ',');
    }

    /** Vocabulary to words, from {@code vocabulary=word|word;vocabulary=word}. */
    private Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        for (String entry : Cells.list(cells[10], ';')) {
            int equals = entry.indexOf('=');
            names.put(entry.substring(0, equals), Cells.list(entry.substring(equals + 1), '|'));
        }
        return Collections.unmodifiableMap(names);
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** How often numbers of this courier are met, relative to a courier of priority 1. */
    double usual() {
        return USUAL[Math.min(Math.max(priority, 1), 3) - 1];
    }

    /** How much more probable this courier becomes on a lane; 1 where nothing is known. */
    double onLane(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return 1;
        }
        double factor = 1;
        if (home != null) {
            factor *= home.equals(from) ? 3 : 1;
            factor *= home.equals(to) ? 4 : 1;
        }
        for (String lane : moves) {
            int arrow = lane.indexOf("->");
            if (arrow > 0 && fits(lane.substring(0, arrow), from) && fits(lane.substring(arrow + 2), to)) {
                return factor * 2;
            }
        }
        boolean isLocal = !moves.isEmpty() || (priority > 1 && home != null);
        return factor == 1 && isLocal ? 0.25 : factor;
    }

    private static boolean fits(String pattern, @Nullable String country) {
        return country == null || pattern.equals("*") || pattern.equals(country);
    }

    /** Whether a claim of {@code claimed} means this courier: itself, its umbrella, or one that it is the umbrella of. */
    boolean isMeantBy(CourierEntry claimed) {
        return claimed.id().equals(id()) || claimed.id().equals(umbrella) || id().equals(claimed.umbrella);
    }
}
