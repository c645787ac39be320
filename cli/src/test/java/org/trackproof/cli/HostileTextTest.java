package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing that somebody wrote into a case can act on the terminal of whoever reads the page. */
class HostileTextTest {
    private static final String EVIL = "\\u001b[31m\\u001b]0;x\\u0007\\r\\n\\u202egnp\\u200b\\u0000 \\ud800";
    private static final String ACTING =
            "(?s).*[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ud800].*";

    @Test
    void everyFieldOfACase_isShownEscaped() {
        String json = """
                {"id": "EVIL", "at": "2026-10-20T08:00:00Z", "order": {"id": "EVIL", "marketplace": "EVIL", "seller": "EVIL",
                  "orderedAt": "2026-10-02", "shipTo": {"country": "ES", "postcode": "EVIL", "city": "EVIL"}, "paidWith": ["EVIL"]},
                 "claims": [{"number": "EVIL", "courier": "EVIL", "trackingUrl": "https://EVIL/"}],
                 "answers": [
                  {"source": "EVIL", "number": "EVIL", "askedAt": "2026-10-19T08:00:00Z", "body": "EVIL"},
                  {"source": "scans", "number": "EVIL", "askedAt": "2026-10-19T08:00:00Z", "destination": {"country": "ES", "city": "EVIL",
                   "postcode": "EVIL"}, "signedBy": "EVIL", "service": "EVIL", "scans": [
                   {"time": "2026-10-05", "phase": "accepted", "physical": true, "text": "EVIL", "code": "EVIL", "courier": "EVIL",
                    "place": {"raw": "EVIL", "city": "EVIL", "country": "CN"}}]}]}
                """.replace("EVIL", EVIL);
        for (String[] args : new String[][] {
            {"check", "--case", "-"},
            {"check", "--case", "-", "--explain"},
            {"check", "--case", "-", "--json"},
            {"deadlines", "--case", "-"},
            {"deadlines", "--case", "-", "--json"},
            {"actions", "--case", "-"}
        }) {
            Terminal.Run run = Terminal.typing(json, args);

            assertThat(run.out()).as(String.join(" ", args)).isNotEmpty().doesNotMatch(ACTING);
            assertThat(run.err()).doesNotMatch(ACTING);
        }
    }

    @Test
    void badValues_areQuotedEscaped() {
        Terminal.Run typed = Terminal.run("check", "A\u001b[2J", "--to", "\u202eSE", "--ordered", "x");
        Terminal.Run given = Terminal.typing("{\"order\": {\"orderedAt\": \"" + EVIL + "\"}}", "check", "--case", "-");
        Terminal.Run named = Terminal.run("check", "--case", "a\u001b[2Jb");

        assertThat(typed.err() + given.err() + named.err()).doesNotMatch(ACTING).contains("\\u001b");
    }
}
