package org.trackproof.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;

/** Pages, byte by byte; after a change that is meant, run with {@code -Dtrackproof.regenerate=true} and read the difference. */
class VerdictHtmlTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static String page(CaseFile file) {
        return page(file, Language.EN);
    }

    private static String page(CaseFile file, Language language) {
        Engine engine = new Engine();
        Instant at = file.defaultInstant().orElseThrow();
        List<Judged> claims = new ArrayList<>();
        for (Verdict verdict : new Judge(engine).judge(file.facts(), at, new Engine.Options(.02, true), language)) {
            claims.add(new Judged(
                    file.facts(), verdict, engine.silenceChart(file.facts(), at, verdict.claimIndex()), null));
        }
        return VerdictHtml.page(claims, language);
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "examples", name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrived",
                "on-its-way",
                "three-days-quiet",
                "postcode-needed",
                "label-for-weeks",
                "lighter-than-the-item",
                "delivered-before-the-order"
            })
    void page_ofAnExample_isAsBefore(String name) throws IOException {
        String page = page(CaseReader.read(example(name)));
        same(page, GOLDEN.resolve(name + ".html"));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(page).doesNotContain("<script", " style=", " src=", " href=", "@import", "url(");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void page_inAnotherLanguage_isAsBefore(Language language) throws IOException {
        String page = page(CaseReader.read(example("delivered-before-the-order")), language);

        same(page, GOLDEN.resolve("delivered-before-the-order-" + language.id() + ".html"));
        assertThat(page).contains("<html lang=\"" + language.id() + "\">");
    }

    private static void same(String page, Path file) throws IOException {
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    @Test
    void page_ofHostileTexts_escapesThem() throws IOException {
        String evil = "<script>alert(1)</script>\\\" onload='x' \\u202e\\u0007";
        String json = example("delivered-before-the-order")
                .replace("store-2290118", evil)
                .replace("\"Lisboa\"", "\"" + evil + "\"")
                .replace("\"1100-053\"", "\"" + evil + "\"")
                .replace("\"cainiao\",\n      \"givenAt\"", "\"" + evil + "\",\n      \"givenAt\"")
                .replace("\"desc\": \"Delivered\"", "\"desc\": \"" + evil + "\"")
                .replace("\"standerdDesc\": \"Delivered\"", "\"standerdDesc\": \"" + evil + "\"");

        String page = page(CaseReader.read(json));

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "\u202e", "\u0007", "onload='");
    }

    @Test
    void page_ofTenThousandScans_isBounded() throws IOException {
        StringBuilder scans = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            scans.append(i == 0 ? "" : ",")
                    .append("{\"time\":\"2026-06-01T10:00:00Z\",\"phase\":\"customs\",\"text\":\"row ")
                    .append(i)
                    .append("\"}");
        }
        String json = example("delivered-before-the-order");
        String answers = "\"answers\": [{\"source\":\"scans\",\"number\":\"LP00819922047156\","
                + "\"askedAt\":\"2026-06-08T07:50:00Z\",\"scans\":[" + scans + "]}]}";

        String page = page(CaseReader.read(json.substring(0, json.indexOf("\"answers\"")) + answers));

        assertThat(page.length()).isLessThan(100_000);
    }
}
