package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.rules.Judge;
import tools.jackson.databind.JsonNode;

class ApiTest extends ServerTest {
    @Test
    void check_ofACase_givesTheBytesOfTheCommandLine() {
        var file = CaseReader.read(example("on-its-way"));
        List<Verdict> verdicts = new Judge(new Engine())
                .judge(file.facts(), file.defaultInstant().orElseThrow(), Engine.Options.DEFAULT);
        var response = post("/api/v1/check", "application/json", example("on-its-way"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"verdicts\":[" + VerdictWriter.write(verdicts.get(0)) + "]}");
    }

    @Test
    void check_explained_hasAnInterval() {
        var response = post("/api/v1/check?explain=true&prior=0.1", "application/json", example("label-for-weeks"));
        JsonNode verdict = json(response).path("verdicts").path(0);
        assertThat(verdict.path("interval").isArray()).isTrue();
        assertThat(verdict.path("prior").asDouble()).isEqualTo(.1);
    }

    @Test
    void bulk_withABadLine_goesOnBehindIt() {
        String good = MAPPER.writeValueAsString(MAPPER.readTree(example("arrived")));
        var response = post("/api/v1/check/bulk", "application/x-ndjson", good + "\n{\"x\":1}\n\n" + good + "\n");
        List<JsonNode> lines = response.body().lines().map(MAPPER::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).path("error").path("code").asString()).startsWith("case-");
        assertThat(lines.get(2).path("line").asInt()).isEqualTo(4);
        assertThat(lines.get(2).path("outcome").asString()).isEqualTo("consistent");
    }

    @ParameterizedTest
    @CsvSource({"deadlines", "actions"})
    void part_ofTheVerdict_standsAlone(String part) {
        JsonNode verdict = json(post("/api/v1/" + part, "application/json", example("label-for-weeks")))
                .path("verdicts")
                .path(0);
        assertThat(verdict.path(part).isArray()).isTrue();
        assertThat(verdict.has("findings")).isFalse();
    }

    @Test
    void identifyLines_answersEachLine() {
        var response = post("/api/v1/identify?top=1", "text/plain", "LP00841273905516\n\nhello\n");
        assertThat(response.body().lines()).hasSize(3);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-ndjson"));
    }

    @ParameterizedTest
    @CsvSource({
        "LP00841273905516, number",
        "'LP00841273905516\nLP00841273905517', numbers",
        "'Your parcel LP00841273905516 was shipped.', text",
        "https://global.cainiao.com/detail.htm?mailNoList=LP00841273905516, number",
        "'{\"order\":{}}', case",
        "'{\"order\":{}}\n{\"order\":{}}', cases",
        "'order id,tracking number\n1,LP00841273905516', table",
        "'18 Oct 2026 07:40  Received by local delivery company, Madrid, Spain', page",
        "how are you today, unknown",
        "' ', nothing"
    })
    void recognise_tellsWhatWasPasted(String text, String kind) {
        JsonNode seen = json(post("/api/v1/recognise", "text/plain", text));
        assertThat(seen.path("kind").asString()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/identify",
                "/api/v1/identify?number=",
                "/api/v1/identify?number=LP1&to=Spain",
                "/api/v1/identify?number=LP1&ordered=yesterday",
                "/api/v1/identify?number=LP1&top=0",
                "/api/v1/identify?number=LP1&nubmer=LP2"
            })
    void badParameter_isSaidWithARemedy(String path) {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).path("code").asString()).isEqualTo("bad-parameter");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void badCase_isSaidWithAllItsProblems() {
        JsonNode problem = json(post("/api/v1/check", "application/json", "{\"order\":{\"orderedAt\":\"soon\"}}"));
        assertThat(problem.path("status").asInt()).isEqualTo(422);
        assertThat(problem.path("problems").size()).isGreaterThan(1);
        assertThat(problem.path("problems").path(0).has("pointer")).isTrue();
    }

    @Test
    void case_thatNamesFiles_isRefused() {
        String json =
                "{\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\":{\"country\":\"ES\"}},\"claims\":[{\"number\":\"LP1\"}],"
                        + "\"answers\":[{\"source\":\"dhl\",\"number\":\"LP1\",\"askedAt\":\"2026-10-20T08:00:00Z\",\"bodyFile\":\"../../etc/passwd\"}]}";
        var response = post("/api/v1/check", "application/json", json);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/none, 404", "/api/v1/check, 405", "/api/v1/../../etc/passwd, 404", "/api/v1/%2e%2e/x, 400"})
    void otherAddress_isAProblem(String path, int status) {
        assertThat(get(path).statusCode()).isIn(status, 400, 404);
    }
}
