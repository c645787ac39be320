package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a clear answer, never our bug, nothing of it alive in a page. */
class HostileInputTest extends ServerTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static void harmless(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 403, 404, 405, 413, 415, 422);
        assertThat(response.body()).doesNotContain("<script>alert", "<img src=x", "{{", "${");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "to",
                "postcode",
                "ordered",
                "courier",
                "otherCourier",
                "from",
                "city",
                "given",
                "link",
                "service",
                "promised",
                "protection",
                "marketplace",
                "orderId",
                "seller",
                "shipped",
                "notReceived",
                "received",
                "asked",
                "disputed",
                "paidWith",
                "weight",
                "page",
                "pageFrom",
                "nothing",
                "nothingElse",
                "lang",
                "unknown"
            })
    void script_inAnyField_isText(String field) {
        Map<String, String> order = order();
        order.put(field, SCRIPT);
        if (field.equals("otherCourier")) {
            order.put("courier", "other");
        }
        harmless(form("/check", fields(order)));
        harmless(form("/order", fields(order)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/bulk"})
    void script_inTheBox_isText(String path) {
        harmless(form(path, "text", SCRIPT));
        harmless(form(path, "text", "number,orderedAt,shipToCountry," + SCRIPT + "\nLP1,2026-10-02,ES," + SCRIPT));
        harmless(form(path, "text", "{\"order\":{\"seller\":\"" + SCRIPT.replace("\"", "\\\"") + "\"}}"));
    }

    @Test
    void script_everywhereInACase_isText() {
        String text = MAPPER.writeValueAsString(SCRIPT + "</textarea>");
        String json = example("delivered-before-the-order")
                .replaceAll("\"(store-2290118|8205510027104492|Lisboa|aliexpress)\"", text.replace("\\", "\\\\"));
        HttpResponse<String> response = form("/start", "text", json);
        assertThat(response.statusCode()).isEqualTo(200);
        harmless(response);
        assertThat(response.body()).doesNotContain("</textarea><").contains("&lt;script");
    }

    @Test
    void paste_ofTenMegabytes_isAnswered() {
        harmless(post("/api/v1/recognise", "text/plain", "parcel LP00841273905516 shipped\n".repeat(330_000)));
        harmless(form("/start", "text", "x".repeat(10_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/recognise", "/api/v1/find", "/api/v1/identify"})
    void paste_ofTwentyMegabytes_isTooLarge(String path) {
        HttpResponse<String> response = post(path, "text/plain", new byte[20_000_000]);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).path("code").asString()).isEqualTo("too-large");
    }

    @Test
    void form_ofTwentyMegabytes_isTooLarge() {
        HttpResponse<String> response = form("/start", "text", "x".repeat(20_000_000));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void case_beyondItsLimit_isTooLarge() {
        HttpResponse<String> response = post("/api/v1/check", "application/json", " ".repeat(3_000_000));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void nestedJson_isRefused() {
        harmless(post("/api/v1/check", "application/json", "[".repeat(500_000)));
        harmless(post("/api/v1/check", "application/json", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number,orderedAt\n\"open quote,2026",
                "number;orderedAt;shipToCountry\n=cmd|' /C calc'!A0;2026-10-02;ES",
                "number,number,number\n1,2,3",
                "number\torderedAt\n",
                ",,,,,,\n,,,,,,",
                "number,track\n" + "\u0000\u0001\u202e\uFFFF"
            })
    void brokenTable_isSaidOrAsked(String text) {
        harmless(form("/bulk", "text", text));
        harmless(form(
                "/bulk/results",
                "text",
                text,
                "column.number",
                "0",
                "all.orderedAt",
                "2026-10-02",
                "all.shipToCountry",
                "ES"));
    }

    @Test
    void tableOfManyColumnsOrRows_isRefused() {
        harmless(form("/bulk", "text", "number," + "a,".repeat(3000) + "b\n1"));
        HttpResponse<String> rows = form("/bulk", "text", "number,orderedAt\n" + "1,2\n".repeat(20_000));
        assertThat(rows.statusCode()).isEqualTo(413);
        assertThat(rows.body()).contains("trackproof bulk");
    }

    @Test
    void formula_inARow_isText() {
        String table = "id,number,orderedAt,shipToCountry\n=HYPERLINK(1),LP00841273905516,2026-10-02,ES\n+1,x,bad,ES";
        String[] fields = {
            "text", table, "column.id", "0", "column.number", "1", "column.orderedAt", "2", "column.shipToCountry", "3"
        };
        for (String file : List.of("results", "errors")) {
            HttpResponse<String> csv = form("/bulk/" + file + ".csv", fields);
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.body().lines()).allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|,)\"?[=+@]"));
        }
        assertThat(form("/bulk/results.csv", fields).body()).contains("'=HYPERLINK(1)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "ISO-8859-1", "windows-1252"})
    void otherEncodings_areAnswered(String charset) throws java.io.UnsupportedEncodingException {
        byte[] bytes = "Número LP00841273905516 ñ é".getBytes(charset);
        harmless(post("/api/v1/recognise", "text/plain", bytes));
        harmless(post("/api/v1/find", "text/plain;charset=" + charset, bytes));
        harmless(post("/api/v1/check", "application/json;charset=" + charset, bytes));
    }

    @Test
    void brokenUtf8_isAnswered() {
        harmless(post("/api/v1/identify", "text/plain", new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 0, 10}));
        harmless(post("/api/v1/check", "application/json", new byte[] {'{', (byte) 0xff, '}'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/assets/%252e%252e/openapi.json",
                "/assets//etc/passwd",
                "/example/..%2f..%2fetc%2fpasswd",
                "/example/none",
                "/help/none",
                "/help/..;/x",
                "/assets/trackproof.css%00.html",
                "/%00",
                "/?lang=../../etc",
                "/?lang=%3Cscript%3Ealert(1)%3C/script%3E",
                "/error",
                "/actuator/env",
                "/WEB-INF/web.xml"
            })
    void strangePath_showsNothing(String path) {
        HttpResponse<String> response = get(path);
        harmless(response);
        assertThat(response.body()).doesNotContain("root:", "server.port", "tomcat", "Tomcat", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "Accept-Language, '*;q=0.5, xx-,,;;q=9'",
        "Accept-Language, 'de;q=nan'",
        "Accept, 'application/x-no'",
        "Accept, '///'",
        "X-Forwarded-Host, evil.example",
        "X-HTTP-Method-Override, DELETE",
        "Range, 'bytes=0-0,1-1,2-2'",
        "If-Modified-Since, never"
    })
    void strangeHeader_changesNothing(String name, String value) {
        HttpResponse<String> response = send(request("/").header(name, value).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "x",
                "application/x-www-form-urlencoded"
            })
    void strangeType_isAnswered(String type) {
        harmless(post("/start", type, "text=a%zz&&&=="));
        harmless(post("/api/v1/check", type, "{}"));
    }

    @Test
    void formOfManyParts_isRefused() {
        String[] fields = new String[2_000];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "f" + i;
            fields[i + 1] = "x";
        }
        harmless(form("/check", fields));
    }

    @Test
    void trackingLink_ofAnyScheme_becomesNoLink() {
        Map<String, String> order = order();
        order.put("link", "javascript:alert(1)");
        HttpResponse<String> response = form("/check", fields(order));
        harmless(response);
        assertThat(response.body()).doesNotContain("href=\"javascript:");
    }

    @Test
    void savedName_cannotLeaveItsHeader() {
        String json =
                "{\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\":{\"country\":\"ES\"}},\"claims\":[{\"number\":\"..\\\\/\\\"\\r\\nX: y\"}]}";
        HttpResponse<String> response = form("/case-file", "case", json);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"Xy.json\"");
        assertThat(response.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
