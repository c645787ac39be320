package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkCommandTest {
    private static final int ROWS = 500;

    @TempDir
    Path folder;

    private Path in;
    private String whole;

    @BeforeEach
    void writeInput() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= ROWS; i++) {
            lines.append(i % 100 == 7 ? "not json\n" : line(i));
        }
        in = folder.resolve("in.jsonl");
        Files.writeString(in, lines);
        whole = Terminal.run("bulk", in.toString()).out();
    }

    private static String line(int i) {
        return "{\"id\":\"c" + i + "\",\"at\":\"2026-10-20T08:00:00Z\",\"order\":{\"orderedAt\":\"2026-10-0"
                + (1 + i % 9) + "\",\"shipTo\":{\"country\":\"ES\"}},\"claims\":[{\"number\":\"LP008526409"
                + (10_000 + i) + "\"}]}\n";
    }

    @Test
    void bulk_ofManyCases_keepsTheirOrderAndReportsBadRows() {
        List<String> rows = whole.lines().toList();

        assertThat(rows).hasSize(ROWS);
        for (int i = 1; i <= ROWS; i++) {
            assertThat(rows.get(i - 1)).contains("\"line\":" + i + ",");
        }
        assertThat(rows.get(0)).startsWith("{\"format\":\"trackproof-verdict/1\",\"id\":\"c1\",\"line\":1,");
        assertThat(rows.get(6)).startsWith("{\"id\":null,\"line\":7,\"error\":{\"code\":\"case-not-json\"");
        assertThat(Terminal.run("bulk", in.toString()).code()).isEqualTo(65);
    }

    @Test
    void bulk_intoAFile_writesTheSame() throws IOException {
        Path out = folder.resolve("out.jsonl");

        Terminal.Run run = Terminal.run("bulk", in.toString(), "-o", out.toString());

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .0001, .3, .5, .9999, 1})
    void bulk_afterAnInterruption_endsWithTheSameBytes(double share) throws IOException {
        Path out = folder.resolve("out.jsonl");
        Files.writeString(out, whole.substring(0, (int) (whole.length() * share)));

        Terminal.Run run = Terminal.run("bulk", in.toString(), "-o", out.toString());

        assertThat(run.code()).isEqualTo(65);
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void bulk_overResultsOfOtherOptions_refusesAndLeavesThem() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Files.writeString(out, whole);

        Terminal.Run run = Terminal.run("bulk", in.toString(), "-o", out.toString(), "--prior", "0.3");

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("does not hold results of this input");
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void bulk_overAnotherFile_refusesAndLeavesIt() throws IOException {
        Path out = folder.resolve("diary.txt");
        Files.writeString(out, "Dear diary\n");

        assertThat(Terminal.run("bulk", in.toString(), "-o", out.toString()).code())
                .isEqualTo(65);
        assertThat(Files.readString(out)).isEqualTo("Dear diary\n");
    }

    @Test
    void bulk_ofATable_readsColumnsInAnyOrderAndKeepsOthers() {
        String csv = """
                shop;number;shipToCountry;orderedAt;id
                "A ""B""; é";LP00852640917733;ES;2026-10-02;one
                x;LP00852640917733;Spain;2026-10-02;two
                """;

        Terminal.Run run = Terminal.typing(csv, "bulk", "-", "--at", "2026-10-20");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .contains("\"id\":\"one\",\"line\":2,")
                .endsWith("\"columns\":{\"shop\":\"A \\\"B\\\"; \\u00E9\"}}");
        assertThat(run.lines().get(1))
                .contains("'Spain'", "in column 'shipToCountry'", "\"pointer\":\"shipToCountry\"");
    }

    @Test
    void bulk_ofATableWithoutANeededColumn_saysWhich() {
        Terminal.Run run = Terminal.typing("id,number\n1,2\n", "bulk", "-");

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("'orderedAt', 'shipToCountry'").contains("line 1");
    }

    @Test
    void bulk_withAllClaims_givesEachItsLine() {
        String json =
                "{\"id\":\"x\",\"at\":\"2026-10-20\",\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\":{\"country\":\"ES\"}},"
                        + "\"claims\":[{\"number\":\"LP00852640917733\"},{\"number\":\"LP00852640917744\"}]}\n";

        assertThat(Terminal.typing(json, "bulk", "-").lines()).hasSize(1);
        assertThat(Terminal.typing(json, "bulk", "-", "--all-claims").lines()).hasSize(2);
    }

    @Test
    void bulk_ofAnOverlongLine_reportsItAndGoesOn() {
        String json = "{\"order\":\"" + "x".repeat(3_000_000) + "\"}\n" + line(1);

        Terminal.Run run = Terminal.typing(json, "bulk", "-");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("case-too-large");
        assertThat(run.lines().get(1)).contains("\"outcome\"");
    }

    @Test
    void bulk_ofAFileNamedInACase_isRefused() {
        String json = line(1).replace(
                        "}]}",
                        "}],\"answers\":[{\"source\":\"ups\",\"number\":\"1\",\"askedAt\":\"2026-10-03\","
                                + "\"bodyFile\":\"/etc/passwd\"}]}");

        assertThat(Terminal.typing(json, "bulk", "-").out()).contains("error").doesNotContain("root:");
    }
}
