package org.trackproof.server.bulk;

import java.util.List;
import org.trackproof.server.bulk.BulkLine.Result;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Verdict;

/** What came of many cases. */
public record BulkResults(List<Result> all) {
    /** The filters of the page, in their order. */
    public static final List<String> SHOWS =
            List.of("all", "does-not-fit", "leaning-against", "undecided", "fits", "bad");

    /** The word of a result: one of {@link #SHOWS} but {@code all}. */
    public static String word(Result result) {
        Verdict verdict = result.verdict();
        if (verdict == null) {
            return "bad";
        }
        if (verdict.outcome() == Outcome.UNDECIDED) {
            return verdict.leaning() == Leaning.DOES_NOT_FIT ? "leaning-against" : "undecided";
        }
        return verdict.outcome() == Outcome.CONSISTENT ? "fits" : "does-not-fit";
    }

    public List<Result> shown(String show) {
        return show.equals("all")
                ? all
                : all.stream().filter(result -> word(result).equals(show)).toList();
    }

    public long count(String show) {
        return shown(show).size();
    }

    /** The strongest reason; empty without one. */
    public static String reason(Verdict verdict) {
        return verdict.findings().stream().map(Finding::sentence).findFirst().orElse("");
    }

    /** The day of the first window that closes after the instant judged; empty if none is known. */
    public static String nextDeadline(Verdict verdict) {
        String today = verdict.asOf().toString().substring(0, 10);
        return verdict.deadlines().stream()
                .map(Deadline::notAfter)
                .filter(until -> until != null && until.compareTo(today) >= 0)
                .map(until -> until.substring(0, 10))
                .min(String::compareTo)
                .orElse("");
    }

    /** As a table for spreadsheets. */
    public String csv() {
        StringBuilder out = new StringBuilder();
        Csv.row(
                out,
                "line",
                "id",
                "number",
                "outcome",
                "leaning",
                "pInconsistent",
                "reason",
                "nextDeadline",
                "askAgainAt",
                "error");
        for (Result result : all) {
            Verdict verdict = result.verdict();
            if (verdict == null) {
                Csv.row(out, "" + result.line(), text(result.id()), "", "", "", "", "", "", "", error(result));
                continue;
            }
            Leaning leaning = verdict.leaning();
            Csv.row(
                    out,
                    "" + result.line(),
                    text(result.id()),
                    verdict.number(),
                    verdict.outcome().id(),
                    leaning == null ? "" : leaning.id(),
                    probability(verdict.pInconsistent()),
                    reason(verdict),
                    nextDeadline(verdict),
                    text(verdict.askAgainAt()),
                    "");
        }
        return out.toString();
    }

    /** The rows that could not be read, with what is wrong with each. */
    public String errors() {
        StringBuilder out = new StringBuilder();
        Csv.row(out, "line", "id", "code", "column", "message", "remedy");
        for (Result result : all) {
            if (result.bad() != null) {
                result.bad()
                        .problems()
                        .forEach(problem -> Csv.row(
                                out,
                                "" + result.line(),
                                text(result.id()),
                                problem.code(),
                                text(problem.pointer()),
                                problem.message(),
                                problem.remedy()));
            }
        }
        return out.toString();
    }

    public String jsonLines() {
        StringBuilder out = new StringBuilder();
        all.forEach(result -> out.append(result.json()).append('\n'));
        return out.toString();
    }

    /** What is wrong with a row; empty if nothing is. */
    public static String error(Result result) {
        return result.bad() == null ? "" : result.bad().problem().sentence();
    }

    private static String probability(double p) {
        return new java.math.BigDecimal(p)
                .setScale(4, java.math.RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
