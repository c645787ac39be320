package org.trackproof.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.trackproof.casefile.page.Chances;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.DisputeValue;
import tools.jackson.databind.node.ObjectNode;

/** What a dispute now is worth against waiting, as lines of a page and as JSON. All inputs are shown. */
final class ValueLines {
    /** There is no choice left between now and later. */
    private static final Set<DisputeValue.Advice> DONE =
            Set.of(DisputeValue.Advice.RECEIVED, DisputeValue.Advice.DISPUTED, DisputeValue.Advice.OVER);

    private ValueLines() {}

    static void add(Page page, DisputeValue value) {
        Texts texts = page.texts();
        page.heading(texts.get("heading.value"));
        page.line("  ", Page.Tone.BOLD, texts.speech().spoken(value.adviceSentence(texts.language())));
        if (DONE.contains(value.advice())) {
            return;
        }
        Double now = value.now();
        if (now != null) {
            mark(page, "value.now", "amount", amount(texts, value, now));
        }
        if (value.pWinLater() > 0) {
            mark(page, "value.later", "amount", amount(texts, value, value.later()));
        }
        mark(page, "value.never", "amount", amount(texts, value, value.never()));
        mark(page, "value.arrives", "p", Chances.percent(value.pArrives(), texts.words()));
        mark(
                page,
                "value.win",
                "evidence",
                value.evidenceSentence(texts.language()),
                "now",
                Chances.percent(value.pWinNow(), texts.words()),
                "later",
                Chances.percent(value.pWinLater(), texts.words()));
        mark(page, "value.cost", "cost", Chances.percent(value.cost(), texts.words()));
        String lastDay = value.lastDay();
        mark(page, lastDay == null ? "value.no-last-day" : "value.last-day", "day", lastDay == null ? "" : lastDay);
        page.line("  ", Page.Tone.DIM, DisputeValue.honestSentence(texts.language()));
    }

    private static void mark(Page page, String key, String... values) {
        Texts texts = page.texts();
        page.marked("  ", Page.Tone.PLAIN, "- ", texts.speech().spoken(texts.get(key, values)));
    }

    /** A share of the value, and what it is in money where the case gives that. */
    private static String amount(Texts texts, DisputeValue value, double share) {
        Money order = value.value();
        String percent = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_EVEN) + " %";
        if (order == null) {
            return texts.get("value.share", "percent", percent);
        }
        BigDecimal money = BigDecimal.valueOf(order.amount())
                .multiply(BigDecimal.valueOf(share))
                .setScale(2, RoundingMode.HALF_EVEN);
        return texts.get(
                "value.money",
                "percent",
                percent,
                "money",
                texts.speech().decimal(money.toPlainString()),
                "currency",
                Plain.of(order.currency(), 8));
    }

    static ObjectNode json(DisputeValue value, Language language) {
        ObjectNode json = Json.object();
        json.put("advice", value.advice().id()).put("sentence", value.adviceSentence(language));
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
        return json.put("note", DisputeValue.honestSentence(language));
    }
}
