package org.trackproof.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one document, so that its author can mend all of it at once. Not thread-safe. */
final class Problems {
    /** More would only say the same again. */
    private static final int LIMIT = 50;

    private final List<Problem> problems = new ArrayList<>(0);

    void add(String code, String pointer, String message, String remedy) {
        if (problems.size() < LIMIT) {
            problems.add(new Problem(code, message, remedy, pointer, null, null));
        }
    }

    boolean any() {
        return !problems.isEmpty();
    }

    void throwIfAny(@Nullable String caseId) {
        if (any()) {
            throw new BadInput(BadInput.Exit.DATA, caseId, problems);
        }
    }
}
