package org.trackproof.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What every rule file must keep; all findings at once, each with the file and the value. */
final class RuleLints {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "party", Set.of("BUYER", "SELLER", "CARRIER", "ISSUER", "PLATFORM"),
            "kind", Set.of("WINDOW", "DEADLINE", "DEFINITION", "SANCTION", "EVIDENCE_LIMIT", "EXEMPTION"),
            "calendar", Set.of("NONE", "UNSTATED", "CN_6DAY", "US_FED", "TARGET"),
            "grade", Set.of("primary", "secondary", "recalled"),
            "when",
                    Set.of(
                            "always",
                            "date-given",
                            "no-date-given",
                            "not-delivered",
                            "delivered-after-dispute",
                            "normal-transit",
                            "paid-by-card"));
    private static final Set<String> APPLIES = Set.of("marketplace", "paid-with", "ship-to", "data-only");
    private static final Set<String> TASKS = Set.of("dispute", "escalate", "payment", "law", "return", "notice");
    private static final Set<String> ROW_KEYS = Set.of(
            "id",
            "text",
            "party",
            "kind",
            "trigger",
            "op",
            "amount",
            "unit",
            "calendar",
            "zone",
            "window",
            "when",
            "effect",
            "params",
            "valid-from",
            "valid-until",
            "source",
            "read",
            "grade",
            "review-due");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9.-]{2,14}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern AMOUNT = Pattern.compile("[0-9.]+|[0-9]+\\.\\.[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|N|");
    private static final Pattern SINCE = Pattern.compile("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?");

    private final List<String> findings = new ArrayList<>();
    private final Set<String> rowIds = new HashSet<>();
    private final Set<String> otherIds = new HashSet<>();

    private RuleLints() {}

    static List<String> check(RuleFiles files) {
        RuleLints lints = new RuleLints();
        lints.common(files.common());
        files.platforms().forEach(lints::platform);
        return List.copyOf(lints.findings);
    }

    private void common(Map<String, Object> common) {
        expect("common", "version", RuleFiles.text(common, "version"), Pattern.compile("[0-9]{4}-[0-9]{2}"));
        for (Map<String, Object> limit : RuleFiles.tables(common, "limit")) {
            String id = RuleFiles.text(limit, "id");
            unique("common", id, otherIds);
            present("common", id, limit, "amount", "unit", "why");
        }
    }

    private void platform(String file, Map<String, Object> platform) {
        if (!file.equals(RuleFiles.text(platform, "id"))) {
            say(file, "id '%s' is not the name of the file".formatted(RuleFiles.text(platform, "id")));
        }
        oneOf(file, "applies", RuleFiles.text(platform, "applies"), APPLIES);
        present(file, file, platform, "name", "read", "review-due");
        Set<String> windows = new HashSet<>();
        for (Map<String, Object> window : RuleFiles.tables(platform, "window")) {
            String id = RuleFiles.text(window, "id");
            unique(file, id, otherIds);
            windows.add(id);
            oneOf(file, "task", RuleFiles.text(window, "task"), TASKS);
            present(file, id, window, "what");
            if (!id.startsWith(file + ".")) {
                say(file, "window '%s' does not begin with the id of its platform".formatted(id));
            }
        }
        Set<String> used = new HashSet<>();
        RuleFiles.rows(platform).forEach(row -> row(file, row, windows, used));
        windows.stream()
                .filter(window -> !used.contains(window))
                .sorted()
                .forEach(window -> say(file, "window '%s' has no row".formatted(window)));
        for (Map<String, Object> check : RuleFiles.tables(platform, "check")) {
            unique(file, RuleFiles.text(check, "id"), otherIds);
            if (!rowIds.contains(RuleFiles.text(check, "row"))) {
                say(file, "check '%s' names no row of this file".formatted(RuleFiles.text(check, "id")));
            }
        }
    }

    private void row(String file, Map<String, Object> row, Set<String> windows, Set<String> used) {
        String id = RuleFiles.text(row, "id");
        String where = file + " " + id;
        expect(where, "id", id, ID);
        unique(file, id, rowIds);
        present(file, id, row, "effect", "source", "read", "review-due", "op");
        row.keySet().stream()
                .filter(key -> !ROW_KEYS.contains(key))
                .sorted()
                .forEach(key -> say(where, "unknown key '%s'".formatted(key)));
        WORDS.keySet().stream()
                .sorted()
                .forEach(key -> oneOf(where, key, RuleFiles.text(row, key), WORDS.getOrDefault(key, Set.of())));
        expect(where, "trigger", RuleFiles.text(row, "trigger"), WORD);
        expect(where, "unit", RuleFiles.text(row, "unit"), WORD);
        expect(where, "amount", RuleFiles.text(row, "amount"), AMOUNT);
        expect(where, "valid-from", RuleFiles.text(row, "valid-from"), SINCE);
        expect(where, "valid-until", RuleFiles.text(row, "valid-until"), SINCE);
        date(where, "read", RuleFiles.text(row, "read"));
        date(where, "review-due", RuleFiles.text(row, "review-due"));
        zone(where, RuleFiles.text(row, "zone"));
        row.values().stream()
                .map(String::valueOf)
                .filter(text -> text.contains("\t") || text.contains("\n"))
                .forEach(text -> say(where, "a tab or line break in '%s'".formatted(text)));
        window(where, row, windows, used);
    }

    private void window(String where, Map<String, Object> row, Set<String> windows, Set<String> used) {
        String window = RuleFiles.text(row, "window");
        if (window.isEmpty()) {
            return;
        }
        used.add(window);
        if (!windows.contains(window)) {
            say(where, "unknown window '%s'".formatted(window));
        }
        if (RuleFiles.text(row, "grade").equals("recalled")) {
            say(where, "a recalled row must stay out of answers: remove window '%s'".formatted(window));
        }
    }

    private void unique(String where, String id, Set<String> seen) {
        if (!seen.add(id)) {
            say(where, "id '%s' is there twice".formatted(id));
        }
    }

    private void present(String where, String id, Map<String, Object> table, String... keys) {
        for (String key : keys) {
            if (RuleFiles.text(table, key).isBlank()) {
                say(where, "'%s' has no %s".formatted(id, key));
            }
        }
    }

    private void oneOf(String where, String key, String value, Set<String> words) {
        if (!words.contains(value)) {
            say(
                    where,
                    "%s '%s', wanted one of %s"
                            .formatted(key, value, words.stream().sorted().toList()));
        }
    }

    private void expect(String where, String key, String value, Pattern shape) {
        if (!shape.matcher(value).matches()) {
            say(where, "%s '%s' is not of the shape %s".formatted(key, value, shape));
        }
    }

    private void date(String where, String key, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            say(where, "%s '%s' is no date".formatted(key, value));
        }
    }

    private void zone(String where, String zone) {
        try {
            if (!zone.isEmpty()) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            say(where, "zone '%s' does not exist".formatted(zone));
        }
    }

    private void say(String where, String what) {
        findings.add(where + ": " + what);
    }
}
