package org.trackproof.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs typical commands and prints nothing; the launcher records which classes they need, so that later starts are faster. */
public final class WarmUp {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String CASE = """
            {"order": {"orderedAt": "2026-10-02T09:14:00Z", "marketplace": "aliexpress", "service": "standard", "shipFrom": "CN",
              "shipTo": {"country": "ES", "postcode": "28013", "city": "Madrid"}, "paidWith": ["paypal"],
              "value": {"amount": 23.90, "currency": "EUR"}},
             "claims": [{"number": "LP00841273905516", "courier": "cainiao", "givenAt": "2026-10-04T03:00:00Z"}],
             "answers": [{"source": "cainiao", "number": "LP00841273905516", "askedAt": "2026-10-20T08:00:00Z", "status": 200,
               "body": {"module": [], "success": true}},
              {"source": "scans", "number": "LP00841273905516", "askedAt": "2026-10-20T08:00:00Z", "independence": "courier-page",
               "scans": [{"time": "2026-10-05T18:20:00+08:00", "place": {"country": "CN", "city": "Shenzhen"},
                 "phase": "accepted", "physical": true, "text": "Accepted by carrier", "courier": "cainiao"}]}]}
            """;

    private WarmUp() {}

    public static void main(String[] args) {
        String number = "LP00841273905516";
        run("", "--help");
        run("", "version");
        run("", "identify", number, "1Z5R89390357567127", "RB123456785GB", "--to", "ES:28013");
        run("", "identify", number, "--json");
        run(number + "\nnothing\n", "identify", "-");
        run("a " + number + " b", "find");
        run(CASE, "check", "--case", "-");
        run(CASE, "check", "--case", "-", "--explain");
        run(CASE, "check", "--case", "-", "--json");
        run("{}", "check", "--case", "-");
        run("", "check", number, "--to", "ES:28013", "--ordered", "2026-10-02", "--nothing-found", "cainiao");
        run(CASE, "deadlines", "--case", "-", "--json");
        run(CASE.replace('\n', ' '), "bulk", "-");
    }

    private static void run(String input, String... args) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new Output(OutputStream.nullOutputStream()),
                new Output(OutputStream.nullOutputStream()),
                CLOCK,
                Console.Looks.PLAIN,
                false);
        Trackproof.run(console, args);
    }
}
