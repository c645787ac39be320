package org.trackproof.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.server.ServerTest;

/** People with a browser, with and without scripts. Every page on the way is accessible, quiet, and asks nobody else. */
class BrowserTest extends ServerTest {
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void launch() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(playwright).close();
    }

    private Visit visit(boolean script) {
        return visit(script, true, false);
    }

    private Visit visit(boolean script, boolean phone, boolean dark) {
        return new Visit(Objects.requireNonNull(browser), url(""), script, phone, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void silentParcel_cannotBeToldYet(boolean script) {
        try (Visit visit = visit(script)) {
            visit.open("/").look("home-phone").field("A number").fill("LP00841273905516");
            visit.press("Go on").look("order-phone");
            visit.field("Country it goes to").selectOption("ES");
            visit.field("Day of the order").fill("2026-10-20");
            visit.field("I looked at Cainiao").check();
            visit.press("Judge");
            assertThat(visit.heading()).contains("Cannot tell yet");
            visit.look("silent-phone");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void decoy_doesNotFit(boolean script) {
        try (Visit visit = visit(script, false, false)) {
            visit.open("/")
                    .look("home")
                    .page
                    .getByText("Delivered near by, but too light")
                    .click();
            assertThat(visit.page.title()).contains("does not fit");
            visit.look("decoy");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wrongCourier_isWeighed(boolean script) {
        try (Visit visit = visit(script)) {
            visit.open("/").field("A number").fill("1Z48Y0W70367150223");
            visit.press("Go on").field("Another one").check();
            visit.field("Name of the other courier").fill("gls");
            visit.field("Country it goes to").selectOption("DE");
            visit.field("Day of the order").fill("2026-10-20");
            visit.press("Judge").look("wrong-courier-phone");
            assertThat(visit.page.content()).contains("gls");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void missingPostcode_isAskedFor(boolean script) {
        try (Visit visit = visit(script, false, true)) {
            visit.open("/example/postcode-needed").look("postcode-dark");
            visit.field("Postcode it goes to").fill("10115");
            visit.press("Judge again").look("postcode-given-dark");
            assertThat(visit.page.content()).contains("10115");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sampleNumber_isKnown(boolean script) {
        try (Visit visit = visit(script, true, true)) {
            visit.open("/").look("home-phone-dark").field("A number").fill("1Z12345E0205271688");
            visit.press("Go on").look("order-phone-dark");
            assertThat(visit.page.content()).contains("printed in manuals");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pastedPage_becomesEvents(boolean script) {
        try (Visit visit = visit(script)) {
            visit.open("/").field("A number").fill("""
                            18 Oct 2026 07:40  Received by local delivery company, Madrid, Spain
                            12 Oct 2026 02:00  Departed from departure country/region, Shenzhen, China
                            05 Oct 2026 21:12  Accepted by carrier, Shenzhen, China
                            """);
            visit.press("Go on").field("Tracking number").fill("LP00841273905516");
            visit.field("Country it goes to").selectOption("ES");
            visit.field("Day of the order").fill("2026-10-02");
            visit.press("Judge");
            assertThat(visit.page.content()).contains("3 events");
            visit.look("pasted-phone");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bulkOfTwoHundred_isJudgedAndFiltered(boolean script) {
        String table = IntStream.range(0, 200)
                .mapToObj(i -> i + ",LP0084127390" + (5000 + i) + ",2026-10-0" + (1 + i % 9) + (i % 50 == 7 ? "x" : "")
                        + ",ES")
                .collect(Collectors.joining("\n", "order,tracking number,order date,country\n", "\n"));
        try (Visit visit = visit(script, false, false)) {
            visit.open("/bulk").look("bulk").field("Numbers, a table").fill(table);
            visit.press("Go on").look("columns");
            visit.press("Judge 200 rows").look("results");
            assertThat(visit.page.locator("tbody tr").count()).isEqualTo(200);
            visit.press("cannot be read").look("results-bad");
            assertThat(visit.page.locator("tbody tr").count()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"number-open, '', Paste a number", "unknown, hello there, No tracking number stands in this text"})
    void nothingUsable_isSaid(String name, String text, String message) {
        try (Visit visit = visit(true)) {
            visit.open("/").field("A number").fill(text);
            visit.press("Go on").look("home-" + name);
            assertThat(visit.page.locator("[role=alert]").innerText()).contains(message);
        }
    }

    @Test
    void order_withoutNeeds_leadsToTheFields() {
        try (Visit visit = visit(true)) {
            visit.open("/").field("A number").fill("LP00841273905516");
            visit.press("Go on");
            visit.page.evaluate("document.querySelector('[data-order]').noValidate = true");
            visit.press("Judge").look("order-wrong-phone");
            visit.page.locator(".summary a").first().click();
            assertThat(visit.page.evaluate("document.activeElement.id")).isEqualTo("to");
        }
    }

    @Test
    void typing_tellsWhatItIs() {
        try (Visit visit = visit(true)) {
            visit.open("/").field("A number").fill("LP00841273905516");
            visit.page.locator("#seen:not(:empty)").waitFor();
            assertThat(visit.page.locator("#seen").innerText()).isEqualTo("Looks like a number of Cainiao.");
            visit.look("home-seen-phone");
        }
    }

    @Test
    void chosenFile_opensAtOnce() {
        try (Visit visit = visit(true)) {
            byte[] json = example("arrived").getBytes(StandardCharsets.UTF_8);
            visit.open("/").page.locator("#file").setInputFiles(new FilePayload("case.json", "application/json", json));
            visit.page.waitForURL("**/start");
            assertThat(visit.heading()).contains("fits this order");
            visit.look("fits-phone");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/help/signs",
                "/help/outcomes",
                "/help/marketplaces",
                "/help/next-time",
                "/help/limits",
                "/none"
            })
    void pageToRead_isAccessible(String path) {
        try (Visit visit = visit(true, true, true)) {
            visit.open(path).look("read" + path.replace('/', '-') + "-phone-dark");
        }
    }

    @Test
    void keyboard_reachesTheContent() {
        try (Visit visit = visit(true, false, false)) {
            visit.open("/help").page.keyboard().press("Tab");
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.url()).endsWith("#main");
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("/help/signs");
        }
    }
}
