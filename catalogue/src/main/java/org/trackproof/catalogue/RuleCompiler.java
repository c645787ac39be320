package org.trackproof.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trackproof.verdict.rules.RuleBook;

/**
 * Compiles {@code catalogue/platforms/*.toml} to the tab-separated file that ships in the verdict library: one record a line, its kind
 * first, platforms by id. See {@link RuleBook#parse} for the reader.
 */
final class RuleCompiler {
    private static final List<String> ROW_FIELDS = List.of(
            "party",
            "kind",
            "trigger",
            "op",
            "amount",
            "unit",
            "calendar",
            "zone",
            "when",
            "window",
            "effect",
            "params",
            "valid-from",
            "valid-until",
            "source",
            "read",
            "grade",
            "review-due");

    private RuleCompiler() {}

    /**
     * The compiled form of files that passed the lints.
     *
     * @throws IllegalArgumentException with all findings, one a line, if they did not
     */
    static String compile(RuleFiles files) {
        List<String> findings = RuleLints.check(files);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d findings in the rule files:%n%s".formatted(findings.size(), String.join("\n", findings)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Compiled from catalogue/platforms; do not edit here.");
        lines.add(line("version", RuleFiles.text(files.common(), "version")));
        for (Map<String, Object> limit : RuleFiles.tables(files.common(), "limit")) {
            lines.add(line("limit", limit, List.of("id", "amount", "unit", "why")));
        }
        for (Map<String, Object> family : RuleFiles.tables(files.common(), "family")) {
            lines.add(line("family", family, List.of("id", "countries")));
        }
        files.platforms().values().forEach(platform -> addPlatform(lines, platform));
        return String.join("\n", lines) + "\n";
    }

    private static void addPlatform(List<String> lines, Map<String, Object> platform) {
        String id = RuleFiles.text(platform, "id");
        lines.add(line("platform", platform, List.of("id", "name", "applies", "match", "unsure", "if-unsure")));
        for (Map<String, Object> window : RuleFiles.tables(platform, "window")) {
            lines.add(line("window", RuleFiles.text(window, "id"), id) + "\t"
                    + fields(window, List.of("task", "what", "if-missed")));
        }
        for (Map<String, Object> check : RuleFiles.tables(platform, "check")) {
            lines.add(line("check", RuleFiles.text(check, "id"), id) + "\t" + fields(check, List.of("row", "test")));
        }
        for (Map<String, Object> row : RuleFiles.rows(platform)) {
            lines.add(line("row", RuleFiles.text(row, "id"), id, RuleFiles.text(row, "text")) + "\t"
                    + fields(row, ROW_FIELDS));
        }
    }

    private static String line(String kind, Map<String, Object> table, List<String> keys) {
        return kind + "\t" + fields(table, keys);
    }

    private static String line(String... fields) {
        return String.join("\t", fields);
    }

    private static String fields(Map<String, Object> table, List<String> keys) {
        return String.join(
                "\t", keys.stream().map(key -> RuleFiles.text(table, key)).toList());
    }
}
