package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A report for people, from its JSON. */
final class ReportText {
    /** The columns by which worlds are compared: heading and field. */
    private static final String[][] COLUMNS = {
        {"others ever flagged", "recall"},
        {"genuine ever flagged", "accused"},
        {"flagged at 1 %", "recallAtOnePercent"},
        {"others named", "named"},
        {"genuine named", "falselyNamed"},
        {"wrong among named", "wrongAmongNamed"},
        {"others cleared", "cleared"},
        {"decoys cleared", "decoysCleared"},
        {"genuine consistent", "consistent"},
        {"checklist at 1 %", "checklistAtOnePercent"},
        {"log loss", "logLoss"},
        {"intervals right", "intervalCoverage"},
        {"moved by the date", "movedByDate"}
    };

    private static final String NOTES = """
            Shares are of one side: of the genuine parcels, or of the numbers of other parcels ("others"), so they do not depend on how
            many of each were simulated. *Flagged*: at some look the verdict leaned against the number or called it inconsistent.
            *Named*: called inconsistent. *Cleared*: called consistent at some look. *At 1 %*: with the threshold that flags 1 % of
            this world's own genuine parcels. *Wrong among named*: of the numbers called inconsistent, the share that are genuine, at
            the prior. *Checklist at 1 %*: so many warning signs at once that at most 1 % of the genuine parcels ever show them.
            *Intervals right*: share of the 90 % intervals on day 20 that meet the share of other parcels, at the prior, among looks
            with the same evidence. *Moved by the date*: share of the genuine parcels that had a new scan by the day on which asking
            again was advised.
            """;

    private final JsonNode root;

    ReportText(JsonNode root) {
        this.root = root;
    }

    private Iterable<JsonNode> worlds() {
        return root.path("worlds");
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                "Reference pack `%s`, seed %d, %,d parcels in each world, looked at every day for %d days, prior %.0f %%. Simulated"
                        + " parcels are not real ones: the worlds differ from each other on purpose, and so will yours.",
                root.path("pack").asString(),
                root.path("seed").asLong(),
                root.path("parcels").asInt(),
                root.path("days").asInt(),
                root.path("prior").asDouble() * 100);
    }

    String summary() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "%-32s %9s %9s %9s %9s %9s%n", "", "others", "genuine", "others", "wrong", "others"));
        out.append(String.format(
                Locale.ROOT,
                "%-32s %9s %9s %9s %9s %9s%n",
                "world",
                "flagged",
                "flagged",
                "named",
                "of named",
                "cleared"));
        for (JsonNode world : worlds()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-32s %9s %9s %9s %9s %9s%n",
                    world.path("title").asString(),
                    share(world.path("recall")),
                    share(world.path("accused")),
                    share(world.path("named")),
                    share(world.path("wrongAmongNamed")),
                    share(world.path("cleared"))));
        }
        return out.toString();
    }

    String markdown() {
        StringBuilder out = new StringBuilder("# How often verdicts are wrong, by simulation\n\n");
        out.append(head()).append("\n\n").append(NOTES).append('\n');
        tables(new Markdown(out));
        return out.toString();
    }

    String html() {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        out.append(
                        "<title>How often verdicts are wrong</title>\n<style>body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;")
                .append(
                        "margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse;margin:1rem 0;font-size:.85rem}")
                .append(
                        "th,td{padding:.2rem .6rem;text-align:right;border-bottom:1px solid #ddd}th:first-child,td:first-child")
                .append("{text-align:left}svg{max-width:100%;height:auto;margin-right:1rem}</style></head><body>\n")
                .append("<h1>How often verdicts are wrong, by simulation</h1>\n<p>")
                .append(Html.escaped(head().replace("`", "")))
                .append("</p>\n<p>")
                .append(Html.escaped(NOTES.replace("*", "")))
                .append("</p>\n");
        tables(new Html(out));
        return out.append("</body></html>\n").toString();
    }

    private void tables(ReportForm form) {
        List<String> names = new ArrayList<>();
        for (String[] column : COLUMNS) {
            names.add(column[0]);
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode world : worlds()) {
            List<String> row = new ArrayList<>(List.of(world.path("title").asString()));
            for (String[] column : COLUMNS) {
                JsonNode value = world.path(column[1]);
                row.add(column[1].equals("logLoss") ? number(value) : share(value));
            }
            rows.add(row);
        }
        form.table("world", names, rows);
        worlds().forEach(world -> world(form, world));
    }

    private void world(ReportForm form, JsonNode world) {
        form.heading(world.path("title").asString());
        form.charts(world);
        List<List<String>> days = new ArrayList<>();
        for (JsonNode day : world.path("byDay")) {
            days.add(List.of(
                    day.path("day").asString(),
                    share(day.path("flagged")),
                    share(day.path("named")),
                    share(day.path("falselyFlagged"))));
        }
        form.table("day", List.of("others flagged", "others named", "genuine flagged"), days);
        List<String> columns = List.of("parcels", "flagged", "named", "ever cleared", "clear at the end");
        form.table("scheme", columns, groups(world.path("schemes")));
        form.table("genuine, with", columns, groups(world.path("traps")));
        List<List<String>> bins = new ArrayList<>();
        for (JsonNode bin : world.path("calibration")) {
            bins.add(List.of(
                    number(bin.path("from")),
                    share(bin.path("said")),
                    share(bin.path("seen")),
                    bin.path("looks").asString()));
        }
        form.table("said from", List.of("mean said", "were other parcels", "looks"), bins);
        List<List<String>> policies = new ArrayList<>();
        for (JsonNode policy : world.path("policies")) {
            policies.add(List.of(
                    policy.path("name").asString(),
                    share(policy.path("disputed")),
                    policy.path("day").isNull()
                            ? "-"
                            : String.format(
                                    Locale.ROOT, "%.1f", policy.path("day").asDouble()),
                    share(policy.path("needless")),
                    String.format(Locale.ROOT, "%.2f", policy.path("lost").asDouble())));
        }
        form.table(
                "policy of disputing",
                List.of("others disputed", "mean day", "genuine disputed", "lost of 100 orders"),
                policies);
        List<List<String>> signs = new ArrayList<>();
        for (JsonNode sign : world.path("checklist")) {
            signs.add(List.of(sign.path("sign").asString(), share(sign.path("genuine")), share(sign.path("others"))));
        }
        form.table("warning sign, ever", List.of("genuine", "others"), signs);
    }

    private static List<List<String>> groups(JsonNode groups) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode group : groups) {
            rows.add(List.of(
                    group.path("name").asString(),
                    group.path("parcels").asString(),
                    share(group.path("flagged")),
                    share(group.path("named")),
                    share(group.path("cleared")),
                    share(group.path("clearAtTheEnd"))));
        }
        return rows;
    }

    private static String share(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%.2f %%", value.asDouble() * 100) : "-";
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%.4f", value.asDouble()) : "-";
    }
}
