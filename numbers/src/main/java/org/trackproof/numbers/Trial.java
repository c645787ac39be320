package org.trackproof.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One variant tried on one number that has its shape. */
final class Trial {
    static final int CHECK_PASS = 1;
    static final int CHECK_FAIL = 2;
    static final int DATE_PASS = 4;
    static final int CODE_KNOWN = 8;
    static final int CODE_UNKNOWN = 16;
    static final int LETTERS_ASSIGNED = 32;
    static final int LETTERS_ODD = 64;
    /** One more than the greatest combination of facts. */
    static final int FACTS = 128;

    /** Share of real numbers that reach us with a wrong check digit, because somebody mistyped one. */
    private static final double MISTYPED = 0.02;
    /** The same where the issuer is known to deviate. */
    private static final double DEVIATES = 0.15;

    private static final String[][] CHECK_REASONS = new String[Alphabet.SIZE][Alphabet.SIZE];

    final Variant variant;
    final int facts;
    /** Likelihood over that of a random string with digits and letters at the same places; includes the failed check. */
    final double likelihood;
    /** Why the number cannot be of this format, or null. */
    final @Nullable String reason;

    final @Nullable LocalDate issuedOn;

    private Trial(
            Variant variant, int facts, double likelihood, @Nullable String reason, @Nullable LocalDate issuedOn) {
        this.variant = variant;
        this.facts = facts;
        this.likelihood = likelihood;
        this.reason = reason;
        this.issuedOn = issuedOn;
    }

    boolean isRejected() {
        return reason != null;
    }

    boolean failedCheck() {
        return (facts & CHECK_FAIL) != 0;
    }

    /** Tries a variant whose shape {@code number} has; null if its letters belong to somebody else. */
    static @Nullable Trial of(Variant variant, String number, int lastYear) {
        Format format = variant.format;
        double likelihood = variant.selectivity(number);
        int facts = 0;
        boolean mayFail = format.mayFail;
        if (format.services != null) {
            int pair = LetterPairs.pair(number, 0);
            if (!variant.letters.isEmpty() && !variant.letters.contains(pair)) {
                return null;
            }
            Services.State state = format.services.state(pair);
            boolean usual = state == Services.State.ASSIGNED || format.lifted.contains(pair);
            likelihood *= format.services.factor(usual ? Services.State.ASSIGNED : state);
            facts |= usual ? LETTERS_ASSIGNED : LETTERS_ODD;
            mayFail |= format.deviating.contains(pair);
        }
        String reason = null;
        CheckDigit check = variant.check;
        if (check != null) {
            int got = Alphabet.code(number.charAt(variant.checkAt));
            int due = check.expected(number);
            double wrong = mayFail ? DEVIATES : MISTYPED;
            if (got == due) {
                facts |= CHECK_PASS;
                likelihood *= (1 - wrong) / check.chance();
            } else {
                facts |= CHECK_FAIL;
                likelihood *= wrong / (1 - check.chance());
                reason = mayFail ? null : wrongCheck(got, due);
            }
        }
        LocalDate issuedOn = null;
        DateRule date = format.date;
        if (date != null && date.kind() != DateRule.Kind.CURVE) {
            Shape.Part part = variant.shape.find(date.part());
            if (part != null) {
                issuedOn = date.read(part.of(number), lastYear);
                if (issuedOn == null) {
                    reason = reason != null ? reason : "no such date: " + part.of(number);
                    likelihood *= 0.01;
                } else {
                    facts |= DATE_PASS;
                    likelihood *= date.kind().factor;
                }
            }
        }
        for (Format.Codes codes : format.codes) {
            Shape.Part part = variant.shape.find(codes.part());
            if (part == null) {
                continue;
            }
            if (codes.table().find(part.of(number)) != null) {
                facts |= CODE_KNOWN;
                likelihood *= known(variant.shape, part, codes.table());
            } else {
                facts |= CODE_UNKNOWN;
                likelihood *= 0.15;
                if (codes.table().isClosed() && reason == null) {
                    reason = part.name() + " " + part.of(number) + " does not exist";
                }
            }
        }
        return new Trial(variant, facts, likelihood, reason, issuedOn);
    }

    /** How much a listed value speaks for the format: the more, the fewer of the possible values are listed. */
    private static double known(Shape shape, Shape.Part part, CodeTable table) {
        double possible = 1;
        for (int i = part.from(); i < part.until(); i++) {
            possible *= Long.bitCount(shape.at(i));
        }
        return Math.max(1, Math.min(5, 0.85 * possible / table.size()));
    }

    private static String wrongCheck(int got, int due) {
        if (due < 0) {
            return "no check digit fits the rest, such a number is never issued";
        }
        String reason = CHECK_REASONS[got][due];
        if (reason == null) {
            reason = "check digit " + Alphabet.character(got) + ", should be " + Alphabet.character(due);
            CHECK_REASONS[got][due] = reason;
        }
        return reason;
    }

    List<Check> checks() {
        CheckDigit check = variant.check;
        return variant.format.checks(facts, check == null ? 1 : check.chance());
    }

    /** The facts as records. */
    static List<Check> checks(int facts, double chance) {
        List<Check> list = new ArrayList<>(3);
        add(list, "check-digit", facts, CHECK_PASS, CHECK_FAIL, chance);
        add(list, "service-letters", facts, LETTERS_ASSIGNED, LETTERS_ODD, 0.6);
        add(list, "date", facts, DATE_PASS, 0, 0.07);
        add(list, "code-table", facts, CODE_KNOWN, CODE_UNKNOWN, 0.3);
        return List.copyOf(list);
    }

    private static void add(List<Check> list, String name, int facts, int pass, int fail, double chance) {
        if ((facts & (pass | fail)) != 0) {
            list.add(new Check(name, (facts & fail) != 0 ? Check.Result.FAIL : Check.Result.PASS, chance));
        }
    }
}
