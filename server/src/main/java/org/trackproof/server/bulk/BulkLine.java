package org.trackproof.server.bulk;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trackproof.server.check.Judging;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.Problem;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;

/** Judges one case of many: whatever is wrong with it stays its own trouble. Thread-safe. */
@Component
public class BulkLine {
    private final Judging judging;

    BulkLine(Judging judging) {
        this.judging = judging;
    }

    /**
     * What came of one case: either a verdict or what is wrong.
     *
     * @param json one line, as the command {@code bulk} prints it
     */
    public record Result(
            long line,
            @Nullable String id,
            @Nullable Verdict verdict,
            @Nullable BadInput bad,
            String json) {}

    /**
     * The verdict on the last claim of a case, or what is wrong with it.
     *
     * @param line of the input, from 1
     */
    public Result of(Supplier<CaseFile> read, long line, @Nullable Instant at, Engine.Options options) {
        try {
            CaseFile file = read.get();
            String id = file.facts().id();
            Verdict verdict = judging.judge(file, at, options).last();
            return new Result(line, id, verdict, null, VerdictWriter.write(verdict, id, line));
        } catch (BadInput e) {
            return bad(e, line);
        } catch (RuntimeException | StackOverflowError e) {
            String message =
                    "This case meets a bug of Trackproof: " + e.getClass().getSimpleName() + '.';
            String remedy = "Please report it, with the case if it can be made public.";
            Problem problem = new Problem("our-bug", message, remedy, null, null, null);
            return bad(new BadInput(BadInput.Exit.DATA, null, List.of(problem)), line);
        }
    }

    private static Result bad(BadInput bad, long line) {
        return new Result(line, bad.caseId(), null, bad, VerdictWriter.writeError(bad, line));
    }
}
