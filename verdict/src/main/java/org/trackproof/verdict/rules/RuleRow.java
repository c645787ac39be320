package org.trackproof.verdict.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Deadline;

/**
 * One rule of a platform, payment scheme or law: a number of days, a condition, a definition. Immutable.
 *
 * @param id stable, e.g. {@code AE-B02a}; never renamed
 * @param platform id of the platform it belongs to
 * @param text name of the text or region it stands in
 * @param trigger event from which it counts, e.g. {@code DELIVERED_SCAN}
 * @param op how the amount relates to the trigger: {@code not_before not_after within between auto_at after is ...}
 * @param amount a number, a range {@code 4..15}, a date, or empty
 * @param counts what the amount counts, as the data write it: {@code CAL_DAY}, {@code POINT}
 * @param when condition under which it holds in answers
 * @param window id of the window it is an end of; empty for data that no answer uses
 * @param params notes of the source, {@code key=value} or short words, separated by semicolons
 * @param validFrom ISO year, month or day; empty if unknown
 * @param validUntil ISO year, month or day, inclusive; empty if in force
 * @param read ISO date on which the source was read
 * @param reviewDue ISO date by which somebody must read it again
 */
public record RuleRow(
        String id,
        String platform,
        String text,
        String party,
        String kind,
        String trigger,
        String op,
        String amount,
        String counts,
        String calendar,
        String zone,
        Holds when,
        String window,
        String effect,
        String params,
        String validFrom,
        String validUntil,
        String source,
        String read,
        Grade grade,
        String reviewDue) {
    /** What an amount counts. */
    public enum Unit {
        NONE,
        HOUR,
        CAL_DAY,
        WORK_DAY,
        BUS_DAY,
        /** The amount is an ISO date. */
        DATE,
        /** Anything that cannot be reckoned with dates: points, percent, money, files. */
        OTHER;

        static Unit of(String word) {
            for (Unit unit : values()) {
                if (unit.name().equals(word)) {
                    return unit;
                }
            }
            return OTHER;
        }
    }

    /** Under which facts of a case a row holds. */
    public enum Holds {
        ALWAYS,
        DATE_GIVEN,
        NO_DATE_GIVEN,
        NOT_DELIVERED,
        DELIVERED_AFTER_DISPUTE,
        NORMAL_TRANSIT,
        PAID_BY_CARD;

        static Holds of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How well it is known. Rows that are only recalled stay out of every answer. */
    public enum Grade {
        PRIMARY(Deadline.Confidence.PRIMARY),
        SECONDARY(Deadline.Confidence.SECONDARY),
        RECALLED(Deadline.Confidence.UNVERIFIED);

        private final Deadline.Confidence confidence;

        Grade(Deadline.Confidence confidence) {
            this.confidence = confidence;
        }

        Deadline.Confidence confidence() {
            return confidence;
        }
    }

    /** What the amount counts, as far as dates can be reckoned with it. */
    Unit unit() {
        return Unit.of(counts);
    }

    /** Whether this row was in force on an ISO date; a year or month covers all its days. */
    public boolean isInForce(String date) {
        return (validFrom.isEmpty() || date.compareTo(validFrom) >= 0)
                && (validUntil.isEmpty() || date.compareTo(validUntil) <= 0 || date.startsWith(validUntil));
    }

    /** Whether somebody should have read the source again before an ISO date. */
    public boolean isReviewDue(String date) {
        return date.compareTo(reviewDue) > 0;
    }

    /** First day of the window after its trigger, or null where the row sets no beginning. */
    @Nullable
    Integer from() {
        return switch (op) {
            case "not_before", "after" -> number(amount);
            case "between" -> number(amount.substring(0, amount.indexOf("..")));
            default -> null;
        };
    }

    /** Last day of the window after its trigger, negative where it lies before; null where the row sets no end. */
    @Nullable
    Integer until() {
        return switch (op) {
            case "not_after", "within", "auto_at", "no_event_within", "normal_until" ->
                number(amount.substring(amount.indexOf("..") < 0 ? 0 : amount.indexOf("..") + 2));
            case "between" -> number(amount.substring(amount.indexOf("..") + 2));
            case "at_least_before", "less_than_before" -> {
                Integer before = number(amount);
                yield before == null ? null : -before;
            }
            default -> null;
        };
    }

    private static @Nullable Integer number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.valueOf(text) : null;
    }
}
