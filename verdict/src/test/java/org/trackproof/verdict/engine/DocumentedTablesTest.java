package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The tables of the documents between {@code <!-- begin NAME: ... -->} and {@code <!-- end NAME -->} are those of the data that ship.
 * Rewrites them when run with {@code -Dregenerate=true}; else compares.
 */
class DocumentedTablesTest {
    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();
    private static final List<String> TABLES = List.of(
            "structure",
            "courier",
            "second-source",
            "clock",
            "place-country",
            "place-domestic",
            "place-postcode",
            "place-city",
            "speed",
            "route",
            "reuse",
            "weight",
            "claim",
            "upload",
            "replaced",
            "stated");
    private static final double[] QUIET_DAYS = {3, 5, 10, 20, 40};

    @Test
    void findings_areTheSentencesThatShip() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| rule | sentence |", "|---|---|"));
        for (String line : lines("/org/trackproof/verdict/sentences-en.txt")) {
            int blank = line.indexOf(' ');
            rows.add(row("`" + line.substring(0, blank) + "`", sentence(line.substring(blank + 1))));
        }
        same("verdict.md", "findings", rows);
    }

    @Test
    void checks_areTheDefinitionsThatShip() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| definition | row | test |", "|---|---|---|"));
        for (String line : lines("/org/trackproof/verdict/rules/rules.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("check")) {
                rows.add(row("`" + cells[1] + "`", cells[3], cells[4].replace('-', ' ')));
            }
        }
        same("verdict.md", "checks", rows);
    }

    @Test
    void rates_areThoseOfThePack() throws IOException {
        PackText pack = pack();
        List<String> others =
                List.of("mistyped", "lost", "invented", "label-only", "strangers", "recycled", "decoy", "fake-courier");
        List<String> rows = new ArrayList<>();
        rows.add("| observation | genuine | " + String.join(" | ", others) + " |");
        rows.add("|---" + "|---:".repeat(others.size() + 1) + "|");
        for (String name : TABLES) {
            PackTable table = pack.table(name);
            table.rows().forEach((category, rates) -> {
                double genuine = rates[table.columns().indexOf("genuine")];
                List<String> cells = new ArrayList<>(List.of("`" + name + " " + category + "`", percent(genuine)));
                for (String other : others) {
                    cells.add(decibans(rates[table.columns().indexOf(other)] / genuine));
                }
                rows.add(row(cells.toArray(new String[0])));
            });
        }
        same("how-it-judges.md", "rates", rows);
    }

    @Test
    void silence_isThatOfThePack() throws IOException {
        List<String> rows = new ArrayList<>(
                List.of("| after | half by | 3 | 5 | 10 | 20 | 40 |", "|---" + "|---:".repeat(6) + "|"));
        for (Map.Entry<String, double[]> row : pack().table("survival").rows().entrySet()) {
            double[] shape = row.getValue();
            SurvivalCurve curve = SurvivalCurve.logNormal(shape[0], shape[1], shape[2]);
            double half = curve.daysUntil(0, .5);
            List<String> cells = new ArrayList<>(List.of(
                    "`" + row.getKey() + "`", Double.isNaN(half) ? "never" : String.format(Locale.ROOT, "%.1f", half)));
            for (double days : QUIET_DAYS) {
                cells.add(percent(curve.at(days)));
            }
            rows.add(row(cells.toArray(new String[0])));
        }
        same("how-it-judges.md", "silence", rows);
    }

    private static PackText pack() throws IOException {
        return PackText.parse(text("/org/trackproof/verdict/written-1.pack"));
    }

    /** Facts become dots: the sentence as it reads, without values. */
    private static String sentence(String template) {
        return template.replaceAll("\\{[^|}]*\\|[^|}]*\\|([^}]*)\\}", "$1")
                .replaceAll("\\{[^}]*\\}", "…")
                .replace("|", "\\|");
    }

    private static String percent(double share) {
        double percent = share * 100;
        String digits = percent >= 99.95 ? "%.2f" : percent >= 1 ? "%.1f" : percent >= .01 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, digits, percent) + " %";
    }

    private static String decibans(double ratio) {
        long tenths = StrictMath.round(10 * StrictMath.log10(ratio));
        return tenths == 0 ? "" : String.format(Locale.ROOT, "%+d", tenths);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> lines(String resource) throws IOException {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = DocumentedTablesTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void same(String document, String name, List<String> rows) throws IOException {
        Path path = DOCS.resolve(document);
        String before = Files.readString(path);
        int begin = before.indexOf('\n', before.indexOf("<!-- begin " + name + ":")) + 1;
        int end = before.indexOf("<!-- end " + name + " -->");
        assertThat(end)
                .as("marks of '%s' in %s", name, document)
                .isGreaterThanOrEqualTo(begin)
                .isPositive();
        String wanted = before.substring(0, begin) + String.join("\n", rows) + "\n" + before.substring(end);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(path, wanted);
        }
        assertThat(Files.readString(path))
                .as(
                        "%s differs; regenerate with: mvn -q -pl verdict -am test -Dtest=DocumentedTablesTest "
                                + "-Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true",
                        path)
                .isEqualTo(wanted);
    }
}
