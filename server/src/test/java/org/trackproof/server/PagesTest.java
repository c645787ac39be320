package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends ServerTest {
    @Test
    void frontPage_withAllItNeeds_isSmall() {
        int bytes = 0;
        for (String path : new String[] {"/", "/assets/trackproof.css", "/assets/trackproof.js", "/assets/icon.svg"}) {
            bytes += get(path).body().length();
        }
        assertThat(bytes).isLessThan(60_000);
    }

    @ParameterizedTest
    @CsvSource({
        "arrived, This number fits this order",
        "on-its-way, so far it looks like the parcel of this order",
        "three-days-quiet, Cannot tell yet",
        "label-for-weeks, more speaks against this number",
        "delivered-before-the-order, This number does not fit this order",
        "lighter-than-the-item, This number does not fit this order",
        "postcode-needed, Cannot tell yet",
        "nobody-answered, Cannot tell yet",
        "one-digit-wrong, probably mistyped"
    })
    void example_opensWithOneClick(String name, String sentence) {
        assertThat(get("/").body()).contains("/example/" + name);
        assertThat(get("/example/" + name).body()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "es, no encaja con este pedido",
        "fr, ne correspond pas à cette commande",
        "de, passt nicht zu dieser Bestellung"
    })
    void verdict_speaksTheLanguageOfItsReader(String language, String sentence) {
        assertThat(get("/example/delivered-before-the-order?lang=" + language).body())
                .contains("<div class=\"judged\" lang=\"" + language + "\">", sentence)
                .doesNotContain("does not fit this order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signs", "outcomes", "marketplaces", "next-time", "limits"})
    void helpPage_hasWords(String topic) {
        assertThat(get("/help").body()).contains("/help/" + topic);
        assertThat(get("/help/" + topic).body()).contains("<h2>", "<p>");
    }

    @Test
    void number_asksForTheOrder() {
        HttpResponse<String> response = form("/start", "text", " LP00841273905516 ");
        assertThat(response.body()).contains("About the order", "value=\"LP00841273905516\"", "Cainiao");
    }

    @Test
    void order_withoutNeeds_keepsWhatWasTyped() {
        HttpResponse<String> response = form("/check", "number", "LP00841273905516", "postcode", "28013");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("value=\"28013\"", "#ordered", "#to");
    }

    @Test
    void order_withWrongValues_saysWhichField() {
        Map<String, String> order = order();
        order.put("ordered", "2026-02-30");
        HttpResponse<String> response = form("/check", fields(order));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("2026-02-30", "ordered-error").doesNotContain("/order/orderedAt");
    }

    @Test
    void pastedPage_becomesEvents() {
        Map<String, String> order = order();
        order.put("page", """
                18 Oct 2026 07:40  Received by local delivery company, Madrid, Spain
                05 Oct 2026 21:12  Accepted by carrier, Shenzhen, China
                """);
        order.put("pageFrom", "cainiao");
        HttpResponse<String> response = form("/check", fields(order));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("2 events");
    }

    @Test
    void savedCase_openedAgain_givesTheSameAnswer() {
        Map<String, String> order = order();
        order.put("nothing", "cainiao");
        HttpResponse<String> first = form("/check", fields(order));
        String json = hidden(first.body());
        HttpResponse<String> saved = form("/case-file", "case", json);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"LP00841273905516.json\"");
        HttpResponse<String> again = form("/start", "text", saved.body());
        assertThat(article(again.body())).isEqualTo(article(first.body()));
    }

    @Test
    void deadlines_becomeACalendar() {
        String json = hidden(get("/example/delivered-before-the-order").body());
        HttpResponse<String> calendar = form("/calendar", "case", json);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    }

    @Test
    void postcode_addedLater_isJudgedAnew() {
        String json = hidden(get("/example/postcode-needed").body());
        HttpResponse<String> response = form(
                "/verdict", "case", json, "number", "461209917343", "postcode", "10115", "nothingElse", "gls, 17track");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(hidden(response.body())).contains("10115", "\"source\":\"17track\"");
    }

    @Test
    void severalNumbersInAMail_areOffered() {
        HttpResponse<String> response =
                form("/start", "text", "Parcels LP00841273905516 and 1Z48Y0W70367150223 are on their way to you.");
        assertThat(response.body()).contains("Which number is it?", "1Z48Y0W70367150223");
    }

    @Test
    void numbersOnLines_becomeATable() {
        HttpResponse<String> response = form("/start", "text", "LP00841273905516\n1Z48Y0W70367150223");
        assertThat(response.body()).contains("Which column is what?", "2 rows");
    }

    @Test
    void bulk_ofATable_showsResultsAndErrors() {
        String table = "Order,Tracking Number,Order Date,Country\n1,LP00841273905516,2026-10-02,ES\n2,LP1,soon,ES\n";
        assertThat(form("/bulk", "text", table).body()).contains("selected");
        HttpResponse<String> results = form(
                "/bulk/results",
                "text",
                table,
                "column.id",
                "0",
                "column.number",
                "1",
                "column.orderedAt",
                "2",
                "column.shipToCountry",
                "3");
        assertThat(results.body()).contains("LP00841273905516", "cannot be read", "soon");
        assertThat(form("/bulk/results", "text", table, "column.number", "1").statusCode())
                .isEqualTo(422);
    }

    private static String hidden(String html) {
        int start = html.indexOf("<textarea name=\"case\" hidden>") + "<textarea name=\"case\" hidden>".length();
        return html.substring(start, html.indexOf("</textarea>", start))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String article(String html) {
        return html.substring(html.indexOf("<article"), html.indexOf("</article>"));
    }
}
