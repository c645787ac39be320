package org.trackproof.verdict.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rules that ship, read from one tab-separated file compiled from {@code catalogue/platforms}. Immutable and thread-safe.
 *
 * @param version month of the last change, e.g. {@code 2026-11}
 * @param platforms by id, in the order of the file
 * @param windows by id
 * @param rows by id
 * @param ends the rows that set the ends of a window, by window, in the order of the file
 * @param limits thresholds of the advice, by id
 * @param families country to the country it counts with
 */
public record RuleBook(
        String version,
        Map<String, Platform> platforms,
        Map<String, Window> windows,
        Map<String, RuleRow> rows,
        Map<String, List<RuleRow>> ends,
        List<Check> checks,
        Map<String, Limit> limits,
        Map<String, String> families) {
    /**
     * A marketplace, payment scheme or law.
     *
     * @param name as people write it
     * @param applies how a case is recognised
     * @param match words of the case that mean it, lower case, or countries
     * @param unsure the word of {@code paidWith} that may mean it, empty if none
     * @param ifUnsure clause to add then
     */
    public record Platform(
            String id, String name, Applies applies, List<String> match, String unsure, String ifUnsure) {
        public Platform {
            match = List.copyOf(match);
        }
    }

    /** How a case is recognised as one of a platform. */
    public enum Applies {
        MARKETPLACE,
        PAID_WITH,
        SHIP_TO,
        DATA_ONLY;

        static Applies of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * One thing to do within a time.
     *
     * @param what names the platform
     * @param ifMissed one sentence, or empty
     */
    public record Window(String id, String platform, Task task, String what, String ifMissed) {}

    /** What kind of step a window is for. */
    public enum Task {
        DISPUTE,
        ESCALATE,
        PAYMENT,
        LAW,
        RETURN,
        NOTICE
    }

    /**
     * A definition of a platform that is tested on the facts.
     *
     * @param row id of the row with the definition
     * @param test name of the test
     */
    public record Check(String id, String platform, String row, String test) {}

    /** A threshold of the advice and its reason. */
    public record Limit(String id, int amount, String counts, String why) {}

    public RuleBook {
        platforms = Collections.unmodifiableMap(new LinkedHashMap<>(platforms));
        windows = Collections.unmodifiableMap(new LinkedHashMap<>(windows));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        ends = Map.copyOf(ends);
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        checks = List.copyOf(checks);
    }

    /** The rules that ship with this module. */
    public static RuleBook shipped() {
        return Shipped.BOOK;
    }

    /**
     * Reads the compiled form: one record a line, its kind first, fields separated by tabs.
     *
     * @throws IllegalArgumentException naming the line, if one is of another shape
     */
    public static RuleBook parse(String tsv) {
        Reader reader = new Reader();
        int number = 0;
        for (String line : tsv.split("\n", -1)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.take(line.split("\t", -1));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("Line %d of the rules: '%s'".formatted(number, line), e);
            }
        }
        return reader.book();
    }

    /** The windows of a platform, in the order of the file. */
    List<Window> windowsOf(String platform) {
        return windows.values().stream()
                .filter(window -> window.platform().equals(platform))
                .toList();
    }

    /** The rows that set the ends of a window, in the order of the file. */
    List<RuleRow> rowsOf(String window) {
        return ends.getOrDefault(window, List.of());
    }

    RuleRow row(String id) {
        RuleRow row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("No rule '%s'".formatted(id));
        }
        return row;
    }

    int limit(String id) {
        return limitOf(id).amount();
    }

    Limit limitOf(String id) {
        Limit limit = limits.get(id);
        if (limit == null) {
            throw new IllegalArgumentException("No threshold '%s'".formatted(id));
        }
        return limit;
    }

    /** What the step of a deadline is for, or null for a rule without a window. */
    @Nullable
    Task taskOf(String ruleId) {
        if (ruleId.equals(Deadlines.ORDER_PAGE)) {
            return Task.DISPUTE;
        }
        RuleRow row = rows.get(ruleId);
        Window window = row == null ? null : windows.get(row.window());
        return window == null ? null : window.task();
    }

    /** The country that a platform means when it says "country": a territory counts with its post. */
    String family(String country) {
        String upper = country.toUpperCase(Locale.ROOT);
        return families.getOrDefault(upper, upper);
    }

    private static RuleBook load() {
        try (InputStream in = RuleBook.class.getResourceAsStream("rules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rules.tsv is missing beside RuleBook");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read on first use, so that the compiler can parse what it is about to write. */
    private static final class Shipped {
        private static final RuleBook BOOK = load();
    }

    private static final class Reader {
        private String version = "";
        private final Map<String, Platform> platforms = new LinkedHashMap<>();
        private final Map<String, Window> windows = new LinkedHashMap<>();
        private final Map<String, RuleRow> rows = new LinkedHashMap<>();
        private final List<Check> checks = new ArrayList<>();
        private final Map<String, Limit> limits = new LinkedHashMap<>();
        private final Map<String, String> families = new LinkedHashMap<>();

        void take(String[] f) {
            switch (f[0]) {
                case "version" -> version = f[1];
                case "limit" -> limits.put(f[1], new Limit(f[1], Integer.parseInt(f[2]), f[3], f[4]));
                case "family" -> List.of(f[2].split(",")).forEach(country -> families.put(country, f[1]));
                case "platform" -> platforms.put(f[1], platform(f));
                case "window" -> windows.put(f[1], new Window(f[1], f[2], task(f[3]), f[4], f[5]));
                case "check" -> checks.add(new Check(f[1], f[2], f[3], f[4]));
                case "row" -> rows.put(f[1], row(f));
                default -> throw new IllegalArgumentException("unknown kind '%s'".formatted(f[0]));
            }
        }

        private static Platform platform(String[] f) {
            List<String> match = f[4].isEmpty() ? List.of() : List.of(f[4].split(","));
            return new Platform(f[1], f[2], Applies.of(f[3]), match, f[5], f[6]);
        }

        private static RuleRow row(String[] f) {
            return new RuleRow(
                    f[1],
                    f[2],
                    f[3],
                    f[4],
                    f[5],
                    f[6],
                    f[7],
                    f[8],
                    f[9],
                    f[10],
                    f[11],
                    RuleRow.Holds.of(f[12]),
                    f[13],
                    f[14],
                    f[15],
                    f[16],
                    f[17],
                    f[18],
                    f[19],
                    RuleRow.Grade.valueOf(f[20].toUpperCase(Locale.ROOT)),
                    f[21]);
        }

        private static Task task(String text) {
            return Task.valueOf(text.toUpperCase(Locale.ROOT));
        }

        RuleBook book() {
            Map<String, List<RuleRow>> ends = rows.values().stream()
                    .filter(row -> !row.window().isEmpty())
                    .collect(Collectors.groupingBy(RuleRow::window, Collectors.toUnmodifiableList()));
            return new RuleBook(version, platforms, windows, rows, ends, checks, limits, families);
        }
    }
}
