package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no case: every time a message with value, place and remedy, never anything else. */
class BadCaseTest {
    static BadInput bad(byte[] json) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> CaseReader.read(json));
        assertThat(bad).as("refused").isNotNull();
        assertThat(bad.exit().code()).isEqualTo(65);
        return bad;
    }

    static BadInput bad(String json) {
        return bad(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments row(String json, String code, String place, String says) {
        return Arguments.of(json, code, place, says);
    }

    private static String small(String from, String to) {
        String changed = Samples.SMALL.replace(from.replace('\'', '"'), to.replace('\'', '"'));
        assertThat(changed).isNotEqualTo(Samples.SMALL);
        return changed;
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                row("{}", "case-missing-field", "/order", "'order' is missing"),
                row(small("'claims'", "'claim'"), "case-missing-field", "/claims", "'claims' is missing"),
                row(small("[{'number':'LP00841273905516'}]", "[]"), "case-missing-field", "/claims", "e.g. [{"),
                row(small("'number'", "'nummer'"), "case-missing-field", "/claims/0/number", "LP00841273905516"),
                row(small("'LP00841273905516'", "' '"), "case-missing-field", "/claims/0/number", "LP00841273905516"),
                row(small("'orderedAt'", "'ordered'"), "case-missing-field", "/order/orderedAt", "2026-10-02"),
                row(small("'country'", "'land'"), "case-missing-field", "/order/shipTo/country", "'ES'"),
                row(small("{'country':'ES'}", "'ES'"), "case-wrong-type", "/order/shipTo", "'ES'"),
                row(small("'2026-10-02'", "'2026-02-30'"), "case-bad-date", "/order/orderedAt", "'2026-02-30'"),
                row(small("'2026-10-02'", "''"), "case-bad-date", "/order/orderedAt", "''"),
                row(small("'2026-10-02'", "'02.10.2026'"), "case-bad-date", "/order/orderedAt", "Give '2026-10-02T"),
                row(
                        small("'2026-10-02'", "'2026-10-02 09:14 +0200'"),
                        "case-bad-date",
                        "/order/orderedAt",
                        "Maybe '2026-10-02T09:14+02:00'"),
                row(small("'2026-10-02'", "'2026-10-02T25:00:00Z'"), "case-bad-date", "/order/orderedAt", "mistyped"),
                row(small("'2026-10-02'", "'9999-10-02'"), "case-bad-date", "/order/orderedAt", "'9999-10-02'"),
                row(small("'2026-10-02'", "20261002"), "case-wrong-type", "/order/orderedAt", "in quotes"),
                row(small("'ES'", "'es'"), "case-bad-country", "/order/shipTo/country", "Maybe 'ES'"),
                row(small("'ES'", "'UK'"), "case-bad-country", "/order/shipTo/country", "Maybe 'GB'"),
                row(small("'ES'", "'ESP'"), "case-bad-country", "/order/shipTo/country", "Maybe 'ES'"),
                row(small("'ES'", "'Spain'"), "case-bad-country", "/order/shipTo/country", "ISO 3166-1"),
                row(small("'ES'", "{}"), "case-wrong-type", "/order/shipTo/country", "{...}"),
                row(Samples.with("'buyer':{'timeZone':[]}"), "case-wrong-type", "/buyer/timeZone", "[...]"),
                row(small("'ES'", "'QQ'"), "case-bad-country", "/order/shipTo/country", "'QQ'"),
                row(
                        small("'LP00841273905516'", "841273905516"),
                        "case-wrong-type",
                        "/claims/0/number",
                        "\"841273905516\""),
                row(small("[{'number':'LP00841273905516'}]", "['LP1']"), "case-wrong-type", "/claims/0", "'LP1'"),
                row(
                        small("[{'number':'LP00841273905516'}]", "{'number':'1'}"),
                        "case-wrong-type",
                        "/claims",
                        "brackets"),
                row(
                        small("'order':{", "'order':{'service':'fast',"),
                        "case-bad-value",
                        "/order/service",
                        "express, standard"),
                row(small("'order':{", "'order':{'weightGrams':-3,"), "case-bad-value", "/order/weightGrams", "'-3'"),
                row(
                        small("'order':{", "'order':{'weightGrams':0,"),
                        "case-bad-value",
                        "/order/weightGrams",
                        "not above zero"),
                row(
                        small("'order':{", "'order':{'weightGrams':1e999,"),
                        "case-bad-value",
                        "/order/weightGrams",
                        "too large"),
                row(
                        small("'order':{", "'order':{'weightGrams':'420 g',"),
                        "case-wrong-type",
                        "/order/weightGrams",
                        "'420 g'"),
                row(
                        small("'order':{", "'order':{'value':{'amount':1,'currency':'eur'},"),
                        "case-bad-value",
                        "/order/value/currency",
                        "'eur'"),
                row(
                        small("'order':{", "'order':{'value':{'amount':-1,'currency':'EUR'},"),
                        "case-bad-value",
                        "/order/value/amount",
                        "below zero"),
                row(
                        small("'order':{", "'order':{'paidWith':'paypal',"),
                        "case-wrong-type",
                        "/order/paidWith",
                        "'paypal'"),
                row(Samples.with("'id':17"), "case-wrong-type", "/id", "\"17\""),
                row(Samples.with("'at':'yesterday'"), "case-bad-date", "/at", "'yesterday'"),
                row(
                        Samples.with("'buyer':{'timeZone':'Mars/Base'}"),
                        "case-bad-value",
                        "/buyer/timeZone",
                        "'Mars/Base'"),
                row(
                        Samples.with("'buyer':{'emptyOrOtherItem':'no'}"),
                        "case-wrong-type",
                        "/buyer/emptyOrOtherItem",
                        "'no'"),
                row(
                        Samples.with("'sellerRecord':{'orders':1,'notReceived':2}"),
                        "case-bad-value",
                        "/sellerRecord/notReceived",
                        "swapped"),
                row(Samples.with("'sellerRecord':{'orders':-1}"), "case-wrong-type", "/sellerRecord/orders", "'-1'"),
                row(Samples.with("'sellerRecord':{'orders':1.5}"), "case-wrong-type", "/sellerRecord/orders", "'1.5'"),
                row(Samples.with("'answers':[{}]"), "case-missing-field", "/answers/0/source", "ship24"),
                row(Samples.answer("'health':'fine'"), "case-bad-value", "/answers/0/health", "ok, degraded"),
                row(Samples.answer("'failure':'boom'"), "case-bad-value", "/answers/0/failure", "cut-off"),
                row(Samples.answer("'status':2000"), "case-wrong-type", "/answers/0/status", "'2000'"),
                row(Samples.answer("'independence':'me'"), "case-bad-value", "/answers/0/independence", "'me'"),
                row(Samples.answer("'headers':[1]"), "case-wrong-type", "/answers/0/headers", "[...]"),
                row(Samples.answer("'bodyBase64':'%%%'"), "case-bad-value", "/answers/0/bodyBase64", "'%%%'"),
                row(
                        Samples.answer("'body':'a','bodyBase64':'YQ=='"),
                        "case-bad-value",
                        "/answers/0/body",
                        "More than one"),
                row(Samples.answer("'bodyFile':'a.json'"), "case-bad-file", "/answers/0/bodyFile", "'a.json'"),
                row(Samples.answer("'body':'a','sha256':'abc'"), "case-bad-value", "/answers/0/sha256", "'abc'"),
                row(
                        Samples.answer("'body':'a','sha256':'" + "0".repeat(64) + "'"),
                        "case-digest-mismatch",
                        "/answers/0/sha256",
                        "changed or cut off"),
                row(Samples.answer("'scans':[{}]"), "case-missing-field", "/answers/0/scans/0/phase", "unmapped"),
                row(
                        Samples.answer("'scans':[{'phase':'gone'}]"),
                        "case-bad-value",
                        "/answers/0/scans/0/phase",
                        "'gone'"),
                row(
                        Samples.answer("'scans':[{'phase':'label','physical':'yes'}]"),
                        "case-wrong-type",
                        "/answers/0/scans/0/physical",
                        "'yes'"),
                row(
                        Samples.answer("'scans':[{'phase':'label','time':'2026-13-01'}]"),
                        "case-bad-date",
                        "/answers/0/scans/0/time",
                        "'2026-13-01'"),
                row(
                        Samples.answer("'scans':[{'phase':'label','place':{'country':'xx'}}]"),
                        "case-bad-country",
                        "/answers/0/scans/0/place/country",
                        "'xx'"));
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("badFields")
    void badField_isNamedWithValuePlaceAndRemedy(String json, String code, String pointer, String says) {
        BadInput bad = bad(json);
        assertThat(bad.code()).isEqualTo(code);
        assertThat(bad.problem().pointer()).isEqualTo(pointer);
        assertThat(bad.problem().sentence()).contains(says).contains(pointer);
        assertThat(bad.getMessage()).startsWith(bad.problem().message());
    }

    static Stream<Arguments> badTexts() {
        String open = "[".repeat(200);
        return Stream.of(
                row("", "case-empty", "", "empty"),
                row(" \n\t ", "case-empty", "", "empty"),
                row("hello", "case-not-json", "line 1", "not JSON"),
                row("{\n  \"order\": {},\n  oops\n}", "case-not-json", "line 3", "missing just before"),
                row("{'order':1}", "case-not-json", "line 1", "not JSON"),
                row(Samples.SMALL.substring(0, 50), "case-not-json", "line 1", "cut off"),
                row("[" + Samples.SMALL + "]", "case-not-json", "", "one on each line"),
                row("null", "case-not-json", "", "curly brackets"),
                row("42", "case-not-json", "", "curly brackets"),
                row(Samples.SMALL + "\n" + Samples.SMALL, "case-not-json", "line 2", "in bulk"),
                row(Samples.SMALL + "x", "case-not-json", "line 1", ""),
                row("{\"a\":NaN}", "case-not-json", "line 1", ""),
                row("{\"a\":\n1e99990277385}", "case-bad-value", "line 2", "exponent"),
                row("{\"a\":1,}", "case-not-json", "line 1", ""),
                row("// c\n{}", "case-not-json", "line 1", ""),
                row("<!DOCTYPE html><html></html>", "case-not-json", "line 1", ""),
                row("{\"a\":" + open + "1" + "]".repeat(200) + "}", "case-too-deep", "line 1", "nested more than 100"),
                row("{\"a\":" + open, "case-too-deep", "line 1", "nested"),
                row("{\"a\":" + "9".repeat(10_001) + "}", "case-too-long", "line 1", "A number"),
                row("{\"" + "k".repeat(10_001) + "\":1}", "case-too-long", "line 1", "A key"),
                row("{\"a\":1,\n\"a\":2}", "case-duplicate-key", "line 2", "'a' is there twice"),
                row("{\"o\":{\"b\":1,\"b\":1}}", "case-duplicate-key", "line 1", "'b' is there twice"));
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("badTexts")
    void badText_isNamedWithItsPlace(String json, String code, String place, String says) {
        BadInput bad = bad(json);
        assertThat(bad.code()).isEqualTo(code);
        assertThat(bad.problem().sentence()).contains(place).contains(says);
        if (place.startsWith("line")) {
            assertThat("line " + bad.problem().line()).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void otherUnicode_isRecognisedAndNamed(String charset) {
        BadInput bad = bad(Samples.SMALL.getBytes(Charset.forName(charset)));
        assertThat(bad.code()).isEqualTo("case-wrong-charset");
        assertThat(bad.getMessage()).contains(charset.substring(0, 6)).contains("UTF-8");
    }

    @Test
    void latin1_isRecognisedWithLineAndColumn() {
        String json = Samples.SMALL.replace("\"ES\"", "\"ES\",\n\"city\":\"M\u00e1laga\"");
        BadInput bad = bad(json.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bad.code()).isEqualTo("case-wrong-charset");
        assertThat(bad.getMessage()).contains("0xe1 in line 2, column 10").contains("Latin-1");
    }

    @Test
    void bytesThatOnlyLookLikeUtf8_areRefused() {
        byte[] overlong = Samples.SMALL.replace("ES", "\u00e9").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < overlong.length; i++) {
            overlong[i] = overlong[i] == (byte) 0xc3 ? (byte) 0xc0 : overlong[i];
        }
        assertThat(bad(overlong).code()).isEqualTo("case-wrong-charset");
    }

    @Test
    void binaryFiles_areRecognised() {
        assertThat(bad(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}).getMessage()).contains("gzip");
        assertThat(bad(new byte[] {'P', 'K', 3, 4, 0, 0}).getMessage()).contains("ZIP");
        assertThat(bad(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).code()).isEqualTo("case-binary");
        assertThat(bad(new byte[100]).code()).isEqualTo("case-binary");
    }

    @Test
    void tooManyClaimsOrAnswers_areCounted() {
        String claims = "{\"number\":\"1\"},".repeat(200);
        BadInput bad = bad(Samples.SMALL.replace("\"claims\":[", "\"claims\":[" + claims));
        assertThat(bad.code()).isEqualTo("case-too-many");
        assertThat(bad.getMessage()).contains("201").contains("200");
        String answers = Samples.answer("'scans':[]");
        int start = answers.indexOf("{\"source\"");
        String one = answers.substring(start, answers.length() - 2);
        String many = answers.replace(one, (one + ",").repeat(500) + one);
        assertThat(bad(many).problem().pointer()).isEqualTo("/answers");
    }

    @Test
    void numberOfTenThousandCharacters_isStillRead_oneMoreIsNot() {
        String number = "9".repeat(10_000);
        assertThat(CaseReader.read(Samples.SMALL.replace("LP00841273905516", number))
                        .facts()
                        .claims()
                        .get(0)
                        .number())
                .hasSize(10_000);
        BadInput bad = bad(Samples.SMALL.replace("LP00841273905516", number + "9"));
        assertThat(bad.code()).isEqualTo("case-too-long");
        assertThat(bad.getMessage()).hasSizeLessThan(400).contains("10001");
    }

    @Test
    void allProblems_areToldAtOnce() {
        BadInput bad = bad(Samples.with("'id':'desk-1'")
                .replace("2026-10-02", "2026-02-30")
                .replace("\"ES\"", "\"es\"")
                .replace("\"claims\":[{\"number\":\"LP00841273905516\"}]", "\"claims\":[{\"by\":\"me\"}]"));
        assertThat(bad.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("case-bad-date", "case-bad-country", "case-missing-field", "case-bad-value");
        assertThat(bad.caseId()).isEqualTo("desk-1");
        assertThat(bad.getMessage()).endsWith("(3 more)");
    }

    @Test
    void aThousandProblems_areFiftyInTheReport() {
        String scans = "{'phase':'gone'},".repeat(1000);
        assertThat(bad(Samples.answer("'scans':[" + scans.substring(0, scans.length() - 1) + "]"))
                        .problems())
                .hasSize(50);
    }

    @Test
    void hostileValue_cannotActOnATerminal() {
        String hostile = "\\u001b[2J\\u202egnp\\ud800\\u2028\\n" + "x".repeat(5000);
        BadInput bad = bad(Samples.orderedAt("\"" + hostile + "\""));
        assertThat(bad.problem().message()).hasSizeLessThan(200).matches("[\\x20-\\x7e]+");
        BadInput key = bad("{\"" + hostile + "\":1,\"" + hostile + "\":2}");
        assertThat(key.problem().message() + key.problem().pointer()).matches("[\\x20-\\x7e]+");
    }
}
