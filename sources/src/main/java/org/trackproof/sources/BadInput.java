package org.trackproof.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that cannot be used, with everything that is wrong with it as far as it could be read. Its message is fit for a user. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the caller did wrong, as the exit code of a command. */
    public enum Exit {
        USAGE(64),
        DATA(65),
        NO_SUCH_FILE(66);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private final Exit exit;
    private final @Nullable String caseId;
    private final transient List<Problem> problems;

    /** Several problems of one document; at least one. */
    public BadInput(Exit exit, @Nullable String caseId, List<Problem> problems) {
        super(text(problems), null, false, false);
        this.exit = exit;
        this.caseId = caseId;
        this.problems = List.copyOf(problems);
    }

    /** One problem with no place in a document: a file that is missing, an option that makes no sense. */
    public BadInput(Exit exit, String code, String message, String remedy) {
        this(exit, null, List.of(new Problem(code, message, remedy, null, null, null)));
    }

    private static String text(List<Problem> problems) {
        Problem first = problems.get(0);
        String text = first.remedy().isEmpty() ? first.message() : first.message() + "\n" + first.remedy();
        return problems.size() == 1 ? text : text + "\n(" + (problems.size() - 1) + " more)";
    }

    public Exit exit() {
        return exit;
    }

    /** The {@code id} of the case, where it could be read. */
    public @Nullable String caseId() {
        return caseId;
    }

    /** At least one, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }

    /** The first problem. */
    public Problem problem() {
        return problems.get(0);
    }

    /** The code of the first problem. */
    public String code() {
        return problem().code();
    }
}
