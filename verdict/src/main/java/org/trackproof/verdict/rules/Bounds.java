package org.trackproof.verdict.rules;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Iso;
import org.trackproof.verdict.When;

/** The ends of one window while its rows are gathered: the latest beginning and the earliest end. */
final class Bounds {
    private @Nullable Moment from;
    private @Nullable Moment until;
    private @Nullable RuleRow fromRow;
    private @Nullable RuleRow untilRow;
    private @Nullable String missing;
    private @Nullable RuleRow missingRow;

    void add(RuleRow row, CaseFacts facts) {
        Trigger trigger = Trigger.of(row.trigger());
        When when = trigger.in(facts);
        if (when == null) {
            if (trigger.isWorthAsking() && missing == null) {
                missing = Sentences.english().say("missing." + trigger.name());
                missingRow = row;
            }
            return;
        }
        Integer first = row.from();
        Integer last = row.until();
        if (first != null) {
            Moment moment = Reckoning.beginning(when, first, row, facts.buyerZone());
            if (from == null || moment.first().isAfter(from.first())) {
                from = moment;
                fromRow = row;
            }
        }
        if (last != null) {
            Moment moment = Reckoning.end(when, last, row, facts.buyerZone());
            if (until == null || moment.last().isBefore(until.last())) {
                until = moment;
                untilRow = row;
            }
        }
    }

    @Nullable
    Deadline deadline(String what, RuleBook.Window window) {
        RuleRow row = untilRow != null ? untilRow : fromRow != null ? fromRow : missingRow;
        if (row == null) {
            return null;
        }
        Deadline.Confidence confidence = row.grade().confidence();
        if (fromRow != null && fromRow.grade().confidence().compareTo(confidence) > 0) {
            confidence = fromRow.grade().confidence();
        }
        return new Deadline(
                row.id(),
                missing == null ? what : what + " (" + missing + ")",
                from == null ? null : from.text(),
                until == null ? null : until.text(),
                row.source(),
                confidence,
                window.ifMissed().isEmpty() ? null : window.ifMissed());
    }

    Deadline given(String what, RuleBook.Window window, When end) {
        return new Deadline(
                Deadlines.ORDER_PAGE,
                what,
                from == null ? null : from.text(),
                endOf(end).text(),
                "order page",
                Deadline.Confidence.GIVEN,
                window.ifMissed().isEmpty() ? null : window.ifMissed());
    }

    static Moment endOf(When given) {
        return given.text().length() <= 10 ? Moment.of(Iso.date(given.text())) : Moment.of(given.earliest());
    }
}
