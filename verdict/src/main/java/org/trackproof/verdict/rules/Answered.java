package org.trackproof.verdict.rules;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.RuleCheck.Met;

/**
 * The result of one test: one of four values.
 *
 * @param since ISO date from which it is met, or on which it can be met
 * @param why one clause, missing where the name of the rule says it all
 */
record Answered(Met met, @Nullable String since, @Nullable String why) {
    static Answered yes(@Nullable String since, @Nullable String why) {
        return new Answered(Met.YES, since, why);
    }

    static Answered no(@Nullable String why) {
        return new Answered(Met.NO, null, why);
    }

    static Answered notYet(String since, String why) {
        return new Answered(Met.NOT_YET, since, why);
    }

    static Answered unknown(String why) {
        return new Answered(Met.UNKNOWN, null, why);
    }

    RuleCheck named(String rule) {
        return new RuleCheck(rule, met, since, why);
    }
}
