package org.trackproof.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.Chances;
import org.trackproof.casefile.page.Headline;
import org.trackproof.casefile.page.Names;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;
import org.trackproof.verdict.rules.Judge;
import org.trackproof.verdict.rules.OrderSummary;

/** A verdict for people: the sentence, its probability, why, what to do by when, and who was asked. */
final class VerdictPage {
    private static final int REASONS = 3;
    /** Less is rounded to nothing. */
    static final double NOTICEABLE = .05;

    private static final int CELLS = 10;
    /** As many decibans fill a bar: a factor of a thousand. */
    private static final double FULL = 30;

    private final Page page;
    private final Texts texts;
    private final Case facts;
    private final boolean explain;

    VerdictPage(Console.Looks looks, Case facts, boolean explain, Texts texts) {
        this.page = new Page(looks, texts);
        this.texts = texts;
        this.facts = facts;
        this.explain = explain;
    }

    String of(List<Verdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            page.gap();
            verdict(verdicts.get(i), i, verdicts.size());
        }
        if (verdicts.size() > 1) {
            OrderLines.add(page, OrderSummary.of(facts, verdicts, texts.language()));
        }
        return page.toString();
    }

    private void verdict(Verdict verdict, int index, int count) {
        head(verdict, index, count);
        page.line("", tone(verdict), Headline.of(facts, verdict, texts.words()));
        page.gap();
        chance(verdict);
        heldBack(verdict);
        why(verdict);
        actions(page, verdict);
        askAgain(verdict);
        if (!verdict.deadlines().isEmpty()) {
            DeadlineLines.add(page, verdict, explain);
        }
        DeadlineLines.addRules(page, verdict, explain);
        SourceTable.add(page, verdict.sources());
        if (explain) {
            new Waterfall(page, verdict).add();
        }
        page.gap().line("", Page.Tone.DIM, versions(verdict.versions()));
    }

    private static Page.Tone tone(Verdict verdict) {
        return switch (verdict.outcome()) {
            case CONSISTENT -> Page.Tone.FOR_BOLD;
            case INCONSISTENT -> Page.Tone.AGAINST_BOLD;
            case UNDECIDED -> Page.Tone.OPEN_BOLD;
        };
    }

    private void head(Verdict verdict, int index, int count) {
        String state = switch (verdict.claimState()) {
            case CURRENT -> "";
            case REPLACED -> texts.get("claim.replaced");
            case PART -> texts.get("claim.part");
        };
        Claim claim = facts.claims().get(verdict.claimIndex());
        List<String> words = new ArrayList<>();
        if (count > 1) {
            words.add(texts.get("claim.of", "number", "" + (index + 1), "count", "" + count));
        }
        words.add(Plain.of(verdict.number().isEmpty() ? claim.number() : verdict.number(), 60));
        if (claim.courier() != null) {
            words.add(Plain.of(Names.courier(claim.courier()), 40));
        }
        words.add(texts.get(
                "order.to",
                "ordered",
                texts.speech().spoken(facts.order().orderedAt().text()),
                "to",
                destination()));
        if (!state.isEmpty()) {
            words.add(state);
        }
        words.add(texts.get("as-of", "at", texts.speech().spoken(verdict.asOf().toString())));
        page.line("", Page.Tone.DIM, String.join(", ", words));
    }

    private String destination() {
        String country = facts.order().shipTo().country();
        String postcode = facts.order().shipTo().postcode();
        String to = country == null ? "?" : country;
        return postcode == null ? to : to + '\u00a0' + Plain.of(postcode, 20);
    }

    private void chance(Verdict verdict) {
        double p = verdict.pInconsistent();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "chance",
                "p",
                Chances.percent(p, texts.words()),
                "word",
                texts.get("chance." + Chances.word(p)),
                "oneIn",
                Chances.oneIn(p, texts.words()),
                "prior",
                Chances.percent(verdict.prior(), texts.words())));
        Verdict.Interval interval = verdict.interval();
        if (interval != null) {
            sentences.add(texts.get(
                    "interval",
                    "low",
                    Chances.percent(interval.low(), texts.words()),
                    "high",
                    Chances.percent(interval.high(), texts.words())));
        }
        errors(verdict.errorRate(), sentences);
        page.line("", String.join(" ", sentences));
    }

    private void errors(ErrorRate rate, List<String> sentences) {
        String basis = texts.get("basis." + rate.basis().id());
        share("error.accusation", rate.falseAccusation(), basis, sentences);
        share("error.wrong", rate.wrongAmongThese(), basis, sentences);
        share("error.clearance", rate.falseClearance(), basis, sentences);
    }

    private void share(String key, @Nullable Double share, String basis, List<String> sentences) {
        if (share != null) {
            sentences.add(texts.get(key, "share", Chances.percent(share, texts.words()), "basis", basis));
        }
    }

    private void heldBack(Verdict verdict) {
        if (!verdict.heldBack().isEmpty()) {
            String why = verdict.heldBack().stream()
                    .map(gate -> texts.get("gate." + gate.id()))
                    .collect(Collectors.joining("; "));
            page.line("", texts.get("held-back", "why", why));
        }
    }

    private void why(Verdict verdict) {
        page.heading(texts.get("heading.why"));
        List<Finding> told = verdict.findings().stream()
                .filter(finding -> Math.abs(finding.decibans()) >= NOTICEABLE)
                .toList();
        if (told.isEmpty()) {
            page.line("  ", texts.get("why.none"));
            return;
        }
        int shown = explain ? told.size() : Math.min(REASONS, told.size());
        for (Finding finding : told.subList(0, shown)) {
            reason(finding);
        }
        String more = shown < told.size() ? ' ' + texts.get("why.more", "count", "" + (told.size() - shown)) : "";
        page.line("  ", Page.Tone.DIM, texts.get("why.strength") + more);
    }

    private void reason(Finding finding) {
        String bar = Bars.of(Math.abs(finding.decibans()) / FULL, CELLS, page.looks());
        String strength = texts.speech().decimal(decibans(finding.decibans()));
        String mark = bar + " ".repeat(7 - strength.length()) + strength + " dB  ";
        Page.Tone tone = finding.decibans() > 0 ? Page.Tone.AGAINST : Page.Tone.FOR;
        page.marked("  ", tone, mark, texts.speech().spoken(finding.sentence()));
    }

    /** With sign and one decimal. */
    static String decibans(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN);
        return (rounded.signum() >= 0 ? "+" : "") + rounded.toPlainString();
    }

    static void actions(Page page, Verdict verdict) {
        actions(page, verdict, List.of());
    }

    /** With what it costs not to do each step by its day, where that is given. */
    static void actions(Page page, Verdict verdict, List<String> costs) {
        Texts texts = page.texts();
        page.heading(texts.get("heading.do"));
        int number = 0;
        for (Action action : verdict.actions()) {
            number++;
            String mark = number + ". ";
            String cost = costs.isEmpty() ? "" : ' ' + texts.get("do.cost", "cost", costs.get(number - 1));
            page.marked(
                    "  ",
                    Page.Tone.BOLD,
                    mark,
                    action(action, texts) + texts.speech().spoken(cost));
        }
        if (number == 0) {
            page.line("  ", texts.get("do.none"));
        }
    }

    private static String action(Action action, Texts texts) {
        String until = action.until();
        String why = action.why();
        if (until == null || why.contains(until)) {
            return texts.speech().spoken(why);
        }
        String key = action.action() == Action.Kind.WAIT ? "do.until" : "do.by";
        String lower = Character.toLowerCase(why.charAt(0)) + why.substring(1);
        return texts.speech().spoken(texts.get(key, "until", until, "what", lower));
    }

    private void askAgain(Verdict verdict) {
        String on = verdict.askAgainAt();
        if (on == null || verdict.actions().stream().anyMatch(a -> a.why().contains(on))) {
            return;
        }
        String because = verdict.askAgainBecause();
        String text = because == null
                ? texts.get("ask-again.plain", "on", on)
                : texts.get("ask-again", "on", on, "because", because);
        page.line("  ", texts.speech().spoken(text));
    }

    private String versions(Versions versions) {
        return texts.get(
                "versions",
                "code",
                versions.code(),
                "catalogue",
                versions.catalogue(),
                "reference",
                versions.reference(),
                "rules",
                versions.rules().isEmpty() ? Judge.rulesVersion() : versions.rules());
    }
}
