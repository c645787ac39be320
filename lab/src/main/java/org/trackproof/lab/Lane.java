package org.trackproof.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trackproof.verdict.Service;

/**
 * A way that parcels go; see {@code lanes.tsv}. Medians are in days of work.
 *
 * @param dark share of the parcels that show nothing after export
 */
record Lane(
        String set,
        double share,
        String from,
        String to,
        Service service,
        List<Weighed> numbers,
        List<Weighed> last,
        double pack,
        double hand,
        double origin,
        double line,
        double customs,
        double end,
        List<String> hubs,
        double dark) {
    static final List<Lane> LIST =
            Table.read("lanes.tsv", 16).stream().map(Lane::of).toList();

    private static Lane of(String[] row) {
        return new Lane(
                row[0],
                number(row[1]),
                row[2],
                row[3],
                Service.valueOf(row[4].toUpperCase(java.util.Locale.ROOT)),
                Weighed.list(row[5]),
                Weighed.list(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                row[13].isEmpty() ? List.of() : Arrays.asList(row[13].split(",", -1)),
                number(row[14]));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    /** The lanes of sets with "+" between them. */
    static List<Lane> ofSets(String sets) {
        List<String> wanted = Arrays.asList(sets.split("\\+", -1));
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : LIST) {
            if (wanted.contains(lane.set)) {
                lanes.add(lane);
            }
        }
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("'%s' names no lanes".formatted(sets));
        }
        return lanes;
    }

    /** Lanes inside a country, of any set. */
    static List<Lane> inside(String country) {
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : LIST) {
            if (lane.isDomestic() && lane.to.equals(country)) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    boolean isDomestic() {
        return from.equals(to);
    }

    /** Median from the order to the door, in days of work. */
    double total() {
        return pack + hand + origin + line + customs + end;
    }
}
