package org.trackproof.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trackproof.casefile.page.Chances;
import org.trackproof.casefile.page.Days;
import org.trackproof.casefile.page.Names;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Outcome;
import org.trackproof.numbers.Rejection;

/** What a number could be, for people. */
final class IdentifyPage {
    private static final int REJECTIONS = 3;
    private static final int REPAIRS = 3;
    private static final int SHORT = 60;
    private static final Texts TEXTS = Texts.english();

    private final Page page;
    private final int top;

    IdentifyPage(Console.Looks looks, int top) {
        this.page = new Page(looks);
        this.top = top;
    }

    String of(Identification answer) {
        page.line("", Page.Tone.BOLD, shown(answer));
        page.line("", tone(answer), headline(answer));
        List<Candidate> candidates = answer.candidates();
        for (Candidate candidate : candidates.subList(0, Math.min(top, candidates.size()))) {
            candidate(candidate);
        }
        double others = 1 - candidates.stream().mapToDouble(Candidate::p).sum();
        if (others >= .01 && !candidates.isEmpty()) {
            page.gap().line("  ", TEXTS.get("identify.none-of-these", "p", Chances.percent(others)));
        }
        if (candidates.size() > top) {
            page.line("  ", Page.Tone.DIM, TEXTS.get("identify.more", "count", "" + (candidates.size() - top)));
        }
        rest(answer);
        return page.toString();
    }

    private static String shown(Identification answer) {
        String number = answer.number().isEmpty() ? answer.input().strip() : answer.number();
        return number.isEmpty() ? TEXTS.get("identify.empty") : Plain.of(number, 200);
    }

    private static Page.Tone tone(Identification answer) {
        return switch (answer.outcome()) {
            case IDENTIFIED -> Page.Tone.FOR;
            case AMBIGUOUS -> Page.Tone.OPEN;
            case UNKNOWN, NOT_A_TRACKING_NUMBER -> Page.Tone.AGAINST;
        };
    }

    private static String headline(Identification answer) {
        return switch (answer.outcome()) {
            case IDENTIFIED ->
                TEXTS.get(
                        "identify.identified",
                        "courier",
                        Names.courier(answer.candidates().get(0).courier()));
            case AMBIGUOUS -> TEXTS.get("identify.ambiguous", "couriers", couriers(answer));
            case UNKNOWN -> TEXTS.get(unknown(answer));
            case NOT_A_TRACKING_NUMBER -> TEXTS.get("identify.not-a-tracking-number");
        };
    }

    private static String unknown(Identification answer) {
        if (answer.flags().contains(Flag.CHECK_DIGIT_FAILED)) {
            return "identify.unknown.check-digit";
        }
        return answer.rejected().isEmpty() ? "identify.unknown" : "identify.unknown.rejected";
    }

    private static String couriers(Identification answer) {
        List<String> names = answer.candidates().stream()
                .map(candidate -> Names.courier(candidate.courier()))
                .distinct()
                .limit(3)
                .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + TEXTS.get("identify.or") + names.get(last);
    }

    private void candidate(Candidate candidate) {
        page.gap();
        String bar = Bars.of(candidate.p(), 10, page.looks());
        String name = Names.courier(candidate.courier());
        page.marked(
                "  ",
                Page.Tone.FOR,
                bar + "  ",
                TEXTS.get("identify.candidate", "courier", name, "p", Chances.percent(candidate.p())));
        String indent = " ".repeat(14);
        page.line(indent, Page.Tone.DIM, TEXTS.get("identify.format", "format", candidate.format()));
        page.line(indent, checks(candidate));
        String parts = parts(candidate);
        if (!parts.isEmpty()) {
            page.line(indent, TEXTS.get("identify.carries", "parts", parts));
        }
        if (candidate.issuedOn() != null) {
            String day = Days.spoken(candidate.issuedOn().toString());
            page.line(indent, TEXTS.get("identify.issued", "day", day));
        }
        if (candidate.destination() != null) {
            String place = candidate.destination().postcode() + ", "
                    + candidate.destination().country();
            page.line(indent, TEXTS.get("identify.destination", "destination", place));
        }
    }

    private static String checks(Candidate candidate) {
        List<String> words = new ArrayList<>();
        boolean digit = false;
        for (Check check : candidate.checks()) {
            String key = "check." + check.result().id() + '.' + check.name();
            digit |= check.name().equals("check-digit");
            words.add(
                    TEXTS.has(key)
                            ? TEXTS.get(key, "chance", Chances.percent(check.chance()))
                            : check.name() + ": " + check.result().id());
        }
        if (!digit) {
            words.add(TEXTS.get("check.none"));
        }
        String sentence = String.join("; ", words);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String parts(Candidate candidate) {
        return candidate.decoded().entrySet().stream()
                .filter(part ->
                        !part.getKey().equals("destination") && !part.getKey().equals("issuedOn"))
                .map(IdentifyPage::part)
                .collect(Collectors.joining(", "));
    }

    private static String part(Map.Entry<String, String> part) {
        String value = part.getKey().equals("issuedBetween") ? part.getValue().replace("/", " to ") : part.getValue();
        return Names.part(part.getKey(), TEXTS.words()) + ' ' + Days.spoken(value);
    }

    private void rest(Identification answer) {
        boolean any = !answer.flags().isEmpty()
                || !answer.rejected().isEmpty()
                || !answer.repairs().isEmpty();
        if (any) {
            page.gap();
        }
        for (Flag flag : answer.flags()) {
            page.marked("  ", Page.Tone.OPEN, "! ", TEXTS.get("flag." + flag.id()));
        }
        for (Rejection rejection : answer.rejected()
                .subList(0, Math.min(REJECTIONS, answer.rejected().size()))) {
            page.line("  ", TEXTS.get("identify.rejected", "format", rejection.format(), "reason", rejection.reason()));
        }
        for (String repair :
                answer.repairs().subList(0, Math.min(REPAIRS, answer.repairs().size()))) {
            page.line("  ", TEXTS.get("identify.repair", "number", repair));
        }
    }

    /** Tab-separated: number, outcome, candidates, flags; none of them holds a tab or a line break. */
    static String inOneLine(Identification answer, int top) {
        String candidates = answer.candidates().stream()
                .limit(Math.min(top, 3))
                .map(c -> c.courier() + ' ' + Chances.percent(c.p()).replace('\u00a0', ' '))
                .collect(Collectors.joining(", "));
        String flags = answer.flags().stream().map(Flag::id).collect(Collectors.joining(", "));
        String number = answer.outcome() == Outcome.NOT_A_TRACKING_NUMBER
                ? Plain.of(answer.input().strip(), SHORT)
                : Plain.of(answer.number(), SHORT);
        return String.join("\t", number, answer.outcome().id(), candidates, flags)
                .stripTrailing();
    }
}
