package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.Problem;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;

/**
 * Turns one case of many into its lines of output. Thread-safe.
 *
 * @param shadow judges beside with another pack; null for none
 * @param at the instant to judge every case at; null leaves it to the cases
 * @param now for a case that names no instant and has no answers
 * @param allClaims whether every claim gets a line, and not only the last one
 * @param language of the sentences
 */
record BulkJudge(
        Judge judge,
        @Nullable Shadow shadow,
        Engine.Options options,
        @Nullable Instant at,
        Instant now,
        boolean allClaims,
        Language language) {
    /**
     * What came of one case.
     *
     * @param text whole lines
     */
    record Result(long line, String text, Fate fate) {}

    enum Fate {
        JUDGED,
        BAD,
        OUR_BUG
    }

    Result judge(BulkRow row) {
        try {
            return new Result(row.line(), verdicts(row), Fate.JUDGED);
        } catch (BadInput e) {
            return error(row, e, Fate.BAD);
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = new Problem(
                    "our-bug",
                    "This case meets a bug of Trackproof: " + e.getClass().getSimpleName() + '.',
                    "Please report it, with the case if it can be made public.",
                    null,
                    null,
                    null);
            return error(row, new BadInput(BadInput.Exit.DATA, null, List.of(problem)), Fate.OUR_BUG);
        }
    }

    private static Result error(BulkRow row, BadInput e, Fate fate) {
        return new Result(row.line(), with(VerdictWriter.writeError(e, row.line()), row) + '\n', fate);
    }

    private String verdicts(BulkRow row) {
        CaseFile file = row.read();
        Instant instant = at != null ? at : file.defaultInstant().orElse(now);
        String id = file.facts().id();
        List<Verdict> verdicts = judge.judge(file.facts(), instant, options, language);
        CheckCommand.requireVerdict(verdicts, instant, id);
        if (shadow != null) {
            shadow.compare(row.line(), file.facts(), instant, verdicts.get(verdicts.size() - 1));
        }
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : allClaims ? verdicts : verdicts.subList(verdicts.size() - 1, verdicts.size())) {
            text.append(with(VerdictWriter.write(verdict, id, row.line()), row)).append('\n');
        }
        return text.toString();
    }

    private static String with(String json, BulkRow row) {
        String columns = row.columns();
        return columns == null ? json : json.substring(0, json.length() - 1) + ",\"columns\":" + columns + '}';
    }
}
