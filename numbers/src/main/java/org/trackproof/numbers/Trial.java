package org.trackproof.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One variant tried on one number that has its shape. Used again for other variants and numbers. */
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

    /** Kinds of {@link #reason}. */
    private static final int NONE = 0;

    private static final int WRONG_CHECK = 1;
    private static final int NO_DATE = 2;
    private static final int NO_CODE = 3;

    Variant variant;
    int facts;
    /** Likelihood over that of a random string with digits and letters at the same places; includes the failed check. */
    double likelihood;

    @Nullable
    LocalDate issuedOn;
    /** How often the format is met, in this context, times {@link #selectivity}. */
    double weight;
    /** {@link #likelihood} with what the context adds. */
    double selectivity;
    /** Why the number cannot be of this format, and what is needed to say it. */
    private int reason;

    private int got;
    private int due;
    private Shape.@Nullable Part part;

    Trial(Variant variant) {
        this.variant = variant;
    }

    /** Tries a variant whose shape {@code number} has; null if its letters belong to somebody else. */
    static @Nullable Trial of(Variant variant, String number, int lastYear) {
        var trial = new Trial(variant);
        return trial.test(variant, number, Characters.of(number), lastYear) ? trial : null;
    }

    /** Tries a variant whose shape {@code number} has, and forgets the one before; false if its letters belong to somebody else. */
    boolean test(Variant next, String number, Characters characters, int lastYear) {
        variant = next;
        facts = 0;
        issuedOn = null;
        reason = NONE;
        Format format = variant.format;
        likelihood = variant.selectivity(characters.codes);
        if (variant.isPlain) {
            return true;
        }
        boolean mayFail = format.mayFail;
        Services services = format.services;
        if (services != null) {
            int pair = characters.firstPair();
            if (!variant.letters.isEmpty() && !variant.letters.contains(pair)) {
                return false;
            }
            tryLetters(format, services, pair);
            mayFail |= format.deviating.contains(pair);
        }
        if (variant.check != null) {
            tryCheck(variant.check, characters.codes[variant.checkAt], characters.codes, mayFail);
        }
        if (variant.date != null) {
            tryDate(format, variant.date, number, lastYear);
        }
        for (int i = 0; i < variant.codes.length; i++) {
            tryCodes(variant.codes[i], number);
        }
        return true;
    }

    /** The finished trial of a variant that has only one answer, see {@link Variant#isPlain}, where no context is known. */
    static Trial ofPlain(Variant variant) {
        var trial = new Trial(variant);
        trial.likelihood = variant.fixed;
        trial.selectivity = variant.fixed * variant.lone;
        trial.weight = variant.usual * trial.selectivity;
        return trial;
    }

    private void tryLetters(Format format, Services services, int pair) {
        Services.State state = services.state(pair);
        boolean usual = state == Services.State.ASSIGNED || format.lifted.contains(pair);
        likelihood *= services.factor(usual ? Services.State.ASSIGNED : state);
        facts |= usual ? LETTERS_ASSIGNED : LETTERS_ODD;
    }

    private void tryCheck(CheckDigit check, int found, byte[] codes, boolean mayFail) {
        int wanted = check.expected(codes);
        double wrong = mayFail ? DEVIATES : MISTYPED;
        if (found == wanted) {
            facts |= CHECK_PASS;
            likelihood *= (1 - wrong) / check.chance();
        } else {
            facts |= CHECK_FAIL;
            likelihood *= wrong / (1 - check.chance());
            reason = mayFail ? NONE : WRONG_CHECK;
            got = found;
            due = wanted;
        }
    }

    private void tryDate(Format format, Shape.Part carrier, String number, int lastYear) {
        DateRule rule = format.date;
        if (rule == null) {
            return;
        }
        issuedOn = rule.read(carrier.of(number), lastYear);
        if (issuedOn != null) {
            facts |= DATE_PASS;
            likelihood *= rule.kind().factor;
        } else {
            likelihood *= WRONG_DATE;
            reject(NO_DATE, carrier);
        }
    }

    private void tryCodes(Variant.Codes codes, String number) {
        if (codes.table().find(codes.part().of(number)) != null) {
            facts |= CODE_KNOWN;
            likelihood *= codes.known();
        } else {
            facts |= CODE_UNKNOWN;
            likelihood *= UNKNOWN_CODE;
            if (codes.table().isClosed()) {
                reject(NO_CODE, codes.part());
            }
        }
    }

    private void reject(int kind, Shape.Part carrier) {
        if (reason == NONE) {
            reason = kind;
            part = carrier;
        }
    }

    /** Why {@code number}, which was tried, cannot be of this format; null if it can. */
    @Nullable
    String reason(String number) {
        return switch (reason) {
            case WRONG_CHECK ->
                due < 0
                        ? "no check digit fits the rest, such a number is never issued"
                        : "check digit " + Alphabet.character(got) + ", should be " + Alphabet.character(due);
            case NO_DATE -> part == null ? null : "no such date: " + part.of(number);
            case NO_CODE -> part == null ? null : part.name() + " " + part.of(number) + " does not exist";
            default -> null;
        };
    }

    boolean isRejected() {
        return reason != NONE;
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
