package org.trackproof.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.Verdict;

/** Windows of an order, and what the platform's own definitions make of it, as lines of a page. */
final class DeadlineLines {

    private DeadlineLines() {}

    /** With {@code sources}, where each rule was read. */
    static void add(Page page, Verdict verdict, boolean sources) {
        Texts texts = page.texts();
        page.heading(texts.get("heading.deadlines"));
        for (Deadline deadline : verdict.deadlines()) {
            page.marked("  ", Page.Tone.PLAIN, "- ", line(deadline, verdict.asOf(), sources, texts));
        }
        if (verdict.deadlines().isEmpty()) {
            page.line("  ", texts.get("deadline.none"));
        }
    }

    private static String line(Deadline deadline, Instant asOf, boolean sources, Texts texts) {
        String what = deadline.what();
        StringBuilder line = new StringBuilder()
                .append(Character.toUpperCase(what.charAt(0)))
                .append(what, 1, what.length())
                .append(texts.get("colon"))
                .append(texts.speech().spoken(window(deadline.notBefore(), deadline.notAfter(), texts)));
        if (isOver(deadline.notAfter(), asOf)) {
            line.append(texts.get("deadline.over"));
        }
        List<String> notes = new ArrayList<>();
        if (deadline.confidence() != Deadline.Confidence.PRIMARY) {
            notes.add(texts.get("confidence." + deadline.confidence().id()));
        }
        if (sources && deadline.confidence() != Deadline.Confidence.GIVEN) {
            notes.add(deadline.source());
        }
        String ifMissed = deadline.ifMissed();
        line.append(notes.isEmpty() ? "." : " (" + String.join("; ", notes) + ").");
        return sources && ifMissed != null
                ? line + " " + texts.speech().spoken(texts.get("deadline.if-missed", "what", ifMissed))
                : line.toString();
    }

    private static String window(@Nullable String from, @Nullable String until, Texts texts) {
        if (from != null && until != null) {
            return texts.get("deadline.from-until", "from", from, "until", until);
        }
        if (from != null) {
            return texts.get("deadline.from", "from", from);
        }
        return until == null ? texts.get("deadline.unknown") : texts.get("deadline.until", "until", until);
    }

    private static boolean isOver(@Nullable String until, Instant asOf) {
        if (until == null) {
            return false;
        }
        try {
            return until.length() == 10
                    ? LocalDate.parse(until)
                            .isBefore(asOf.atOffset(ZoneOffset.UTC).toLocalDate())
                    : Instant.parse(until).isBefore(asOf);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Those that are met; all of them where the verdict is explained. */
    static void addRules(Page page, Verdict verdict, boolean all) {
        Texts texts = page.texts();
        boolean headed = false;
        for (RuleCheck check : verdict.platformRules()) {
            if (all || check.met() == RuleCheck.Met.YES) {
                if (!headed) {
                    page.heading(texts.get("heading.rules"));
                    headed = true;
                }
                page.marked("  ", Page.Tone.PLAIN, "- ", line(check, texts));
            }
        }
    }

    /** {@code aliexpress.fake-shipment.no-collection} becomes {@code aliexpress, fake shipment, no collection}. */
    private static String readable(String rule) {
        return rule.replace(".", ", ").replace('-', ' ');
    }

    private static String line(RuleCheck check, Texts texts) {
        String since = check.since();
        String key = check.met() == RuleCheck.Met.YES ? "rule.since" : "rule.from";
        String when = since == null ? "" : texts.speech().spoken(texts.get(key, "since", since));
        String why = check.why() == null ? "" : " (" + texts.speech().spoken(check.why()) + ')';
        return readable(check.rule())
                + texts.get("colon")
                + texts.get("rule." + check.met().id())
                + when
                + why
                + '.';
    }
}
