package org.trackproof.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.trackproof.casefile.page.Chances;
import org.trackproof.casefile.page.Days;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.rules.DisputeValue;
import tools.jackson.databind.node.ObjectNode;

/** What a dispute now is worth against waiting, as lines of a page and as JSON. All inputs are shown. */
final class ValueLines {
    private static final Texts TEXTS = VerdictPage.TEXTS;

    /** There is no choice left between now and later. */
    private static final Set<DisputeValue.Advice> DONE =
            Set.of(DisputeValue.Advice.RECEIVED, DisputeValue.Advice.DISPUTED, DisputeValue.Advice.OVER);

    private ValueLines() {}

    static void add(Page page, DisputeValue value) {
        page.heading(TEXTS.get("heading.value"));
        page.line("  ", Page.Tone.BOLD, Days.spoken(value.adviceSentence()));
        if (DONE.contains(value.advice())) {
            return;
        }
        Double now = value.now();
        if (now != null) {
            mark(page, "value.now", "amount", amount(value, now));
        }
        if (value.pWinLater() > 0) {
            mark(page, "value.later", "amount", amount(value, value.later()));
        }
        mark(page, "value.never", "amount", amount(value, value.never()));
        mark(page, "value.arrives", "p", Chances.percent(value.pArrives()));
        mark(
                page,
                "value.win",
                "evidence",
                value.evidenceSentence(),
                "now",
                Chances.percent(value.pWinNow()),
                "later",
                Chances.percent(value.pWinLater()));
        mark(page, "value.cost", "cost", Chances.percent(value.cost()));
        String lastDay = value.lastDay();
        mark(page, lastDay == null ? "value.no-last-day" : "value.last-day", "day", lastDay == null ? "" : lastDay);
        page.line("  ", Page.Tone.DIM, DisputeValue.honestSentence());
    }

    private static void mark(Page page, String key, String... values) {
        page.marked("  ", Page.Tone.PLAIN, "- ", Days.spoken(TEXTS.get(key, values)));
    }

    /** A share of the value, and what it is in money where the case gives that. */
    private static String amount(DisputeValue value, double share) {
        Money order = value.value();
        String percent = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_EVEN) + " %";
        if (order == null) {
            return TEXTS.get("value.share", "percent", percent);
        }
        BigDecimal money = BigDecimal.valueOf(order.amount())
                .multiply(BigDecimal.valueOf(share))
                .setScale(2, RoundingMode.HALF_EVEN);
        return TEXTS.get(
                "value.money",
                "percent",
                percent,
                "money",
                money.toPlainString(),
                "currency",
                Plain.of(order.currency(), 8));
    }

    static ObjectNode json(DisputeValue value) {
        ObjectNode json = Json.object();
        json.put("advice", value.advice().id()).put("sentence", value.adviceSentence());
        json.put("now", Json.share(value.now()))
                .put("later", Json.share(value.later()))
                .put("never", Json.share(value.never()));
        ObjectNode inputs = json.putObject("inputs");
        inputs.put("pArrives", Json.share(value.pArrives()))
                .put("evidence", value.evidence().id())
                .put("pWinNow", Json.share(value.pWinNow()))
                .put("pWinLater", Json.share(value.pWinLater()))
                .put("cost", Json.share(value.cost()))
                .put("lastDay", value.lastDay())
                .put("opensAt", value.opensAt())
                .put("basis", "written");
        Money order = value.value();
        if (order != null) {
            inputs.putObject("value").put("amount", order.amount()).put("currency", order.currency());
        }
        return json.put("note", DisputeValue.honestSentence());
    }
}
