package org.trackproof.cli;

import java.util.Locale;
import org.trackproof.casefile.page.Days;
import org.trackproof.verdict.rules.RuleBook;
import org.trackproof.verdict.rules.RuleRow;
import tools.jackson.databind.node.ObjectNode;

/** Rules as lines of a page and as JSON. */
final class RuleLines {
    private static final Texts TEXTS = Texts.english();

    private RuleLines() {}

    static void addShort(Page page, RuleRow row) {
        page.marked(
                "",
                Page.Tone.BOLD,
                row.id() + "  ",
                says(row) + " [" + word(row.grade().name()) + ", "
                        + Days.spoken(TEXTS.get("rules.read", "read", row.read(), "due", row.reviewDue())) + ']');
    }

    static void addWhole(Page page, RuleRow row, RuleBook book) {
        page.line("", Page.Tone.BOLD, row.id() + ", " + row.text());
        page.line("  ", says(row) + '.');
        if (!row.params().isEmpty()) {
            page.line("  ", row.params());
        }
        RuleBook.Window window = book.windows().get(row.window());
        page.line("  ", window == null ? TEXTS.get("rules.not-used") : TEXTS.get("rules.used", "what", window.what()));
        if (!row.validFrom().isEmpty() || !row.validUntil().isEmpty()) {
            page.line(
                    "  ", Days.spoken(TEXTS.get("rules.in-force", "when", row.validFrom() + ".." + row.validUntil())));
        }
        page.line("  ", word(row.grade().name()) + "; " + row.source());
        page.line("  ", Days.spoken(TEXTS.get("rules.read", "read", row.read(), "due", row.reviewDue())));
        if (row.grade() == RuleRow.Grade.RECALLED) {
            page.line("  ", TEXTS.get("rules.unverified"));
        }
    }

    private static String says(RuleRow row) {
        String amount = row.amount().isEmpty() ? "" : " " + row.amount() + " " + word(row.counts());
        return word(row.trigger()) + " " + word(row.op()) + amount + ": " + row.effect();
    }

    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static ObjectNode json(RuleRow row, RuleBook book) {
        ObjectNode json = Json.object();
        json.put("id", row.id()).put("platform", row.platform()).put("text", row.text());
        json.put("party", row.party()).put("kind", row.kind()).put("trigger", row.trigger());
        json.put("op", row.op()).put("amount", row.amount()).put("unit", row.counts());
        json.put("calendar", row.calendar())
                .put("zone", row.zone())
                .put("when", word(row.when().name()));
        json.put("window", row.window()).put("effect", row.effect()).put("params", row.params());
        json.put("validFrom", row.validFrom()).put("validUntil", row.validUntil());
        json.put("source", row.source())
                .put("read", row.read())
                .put("grade", word(row.grade().name()));
        return json.put("reviewDue", row.reviewDue())
                .put(
                        "inAnswers",
                        book.windows().containsKey(row.window())
                                || book.checks().stream()
                                        .anyMatch(check -> check.row().equals(row.id())));
    }
}
