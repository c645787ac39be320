package org.trackproof.lab;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trackproof.verdict.places.OperationalClock;
import org.trackproof.verdict.places.Speeds;

/**
 * The rules of a simulated world: values by key, see {@code worlds/nature.world} for all of them. A world states what differs from
 * nature. Immutable and thread-safe.
 */
public final class World {
    /** The worlds that are measured, in the order of the report. */
    public static final List<String> NAMES = List.of(
            "same", "lanes", "new-year", "unknown", "degraded", "all", "domestic", "warehouse", "strike", "broken");

    private final String name;
    private final Map<String, String> values;
    private final List<Lane> lanes;
    private final OperationalClock clock;

    private World(String name, Map<String, String> values) {
        this.name = name;
        this.values = values;
        this.lanes = Lane.ofSets(text("lanes"));
        this.clock = new OperationalClock(new Speeds(
                value("origin-weekend"),
                value("between-weekend"),
                value("destination-weekend"),
                value("holiday"),
                value("spring-festival"),
                value("golden-week"),
                value("peak")));
    }

    /**
     * A world that ships with this module.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static World of(String name) {
        String text = Table.find("worlds/" + name + ".world")
                .orElseThrow(() -> new IllegalArgumentException("There is no world '%s', wanted one of %s or training"
                        .formatted(name, String.join(", ", NAMES))));
        return parse(name, text);
    }

    /**
     * Reads a world: lines of key and value, "#" starts a comment.
     *
     * @throws IllegalArgumentException if a line has a key that nature does not know
     */
    public static World parse(String name, String text) {
        Map<String, String> values = new HashMap<>();
        String nature = Table.find("worlds/nature.world").orElseThrow();
        read(nature, values);
        for (String optional : List.of("title", "strike-country", "break-source")) {
            values.put(optional, "");
        }
        for (String date : List.of("strike-first", "break-first")) {
            values.put(date, "1970-01-01");
        }
        for (String days : List.of("strike-days", "strike-backlog", "break-days")) {
            values.put(days, "0");
        }
        Map<String, String> own = new HashMap<>();
        read(text, own);
        own.forEach((key, value) -> {
            if (values.put(key, value) == null) {
                throw new IllegalArgumentException("World '%s': nature knows no '%s'".formatted(name, key));
            }
        });
        return new World(name, values);
    }

    private static void read(String text, Map<String, String> values) {
        for (String line : text.split("\n", -1)) {
            String content = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
            String[] words = content.strip().split("\\s+", 2);
            if (words.length == 2) {
                values.put(words[0], words[1]);
            }
        }
    }

    public String name() {
        return name;
    }

    public String title() {
        String title = text("title");
        return title.isEmpty() ? name : title;
    }

    String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("World '%s' has no '%s'".formatted(name, key));
        }
        return value;
    }

    double value(String key) {
        return Double.parseDouble(text(key));
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** What days are worth in this world. */
    OperationalClock clock() {
        return clock;
    }
}
