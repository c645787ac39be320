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
    /** Share of real numbers whose date cannot be. */
    private static final double WRONG_DATE = 0.01;
    /** How much a code that is not in the table speaks against a format: tables are never complete. */
    private static final double UNKNOWN_CODE = 0.15;

    private static final String[][] CHECK_REASONS = new String[Alphabet.SIZE][Alphabet.SIZE];

    final Variant variant;
    int facts;
    /** Likelihood over that of a random string with digits and letters at the same places; includes the failed check. */
    double likelihood;
    /** Why the number cannot be of this format, or null. */
    @Nullable
    String reason;

    @Nullable
    LocalDate issuedOn;
    /** How often the format is met, in this context, times {@link #selectivity}. */
    double weight;
    /** {@link #likelihood} with what the context adds. */
    double selectivity;

    private Trial(Variant variant, double likelihood) {
        this.variant = variant;
        this.likelihood = likelihood;
    }

    /** Tries a variant whose shape {@code number} has; null if its letters belong to somebody else. */
    static @Nullable Trial of(Variant variant, String number, int lastYear) {
        Format format = variant.format;
        Services services = format.services;
        int pair = services == null ? 0 : LetterPairs.pair(number, 0);
        if (services != null && !variant.letters.isEmpty() && !variant.letters.contains(pair)) {
            return null;
        }
        var trial = new Trial(variant, variant.selectivity(number));
        boolean mayFail = format.mayFail;
        if (services != null) {
            trial.tryLetters(services, pair);
            mayFail |= format.deviating.contains(pair);
        }
        if (variant.check != null) {
            trial.tryCheck(variant.check, number, mayFail);
        }
        if (variant.date != null) {
            trial.tryDate(variant.date, number, lastYear);
        }
        for (int i = 0; i < variant.codes.length; i++) {
            trial.tryCodes(variant.codes[i], number);
        }
        return trial;
    }

    private void tryLetters(Services services, int pair) {
        Services.State state = services.state(pair);
        boolean usual = state == Services.State.ASSIGNED || variant.format.lifted.contains(pair);
        likelihood *= services.factor(usual ? Services.State.ASSIGNED : state);
        facts |= usual ? LETTERS_ASSIGNED : LETTERS_ODD;
    }

    private void tryCheck(CheckDigit check, String number, boolean mayFail) {
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

    private void tryDate(Shape.Part part, String number, int lastYear) {
        DateRule rule = variant.format.date;
        if (rule == null) {
            return;
        }
        issuedOn = rule.read(part.of(number), lastYear);
        if (issuedOn != null) {
            facts |= DATE_PASS;
            likelihood *= rule.kind().factor;
        } else {
            likelihood *= WRONG_DATE;
            reason = reason != null ? reason : "no such date: " + part.of(number);
        }
    }

    private void tryCodes(Variant.Codes codes, String number) {
        String value = codes.part().of(number);
        if (codes.table().find(value) != null) {
            facts |= CODE_KNOWN;
            likelihood *= codes.known();
        } else {
            facts |= CODE_UNKNOWN;
            likelihood *= UNKNOWN_CODE;
            if (codes.table().isClosed() && reason == null) {
                reason = codes.part().name() + " " + value + " does not exist";
            }
        }
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

    boolean isRejected() {
        return reason != null;
    }

    boolean failedCheck() {
        return (facts & CHECK_FAIL) != 0;
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
