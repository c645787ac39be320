package org.trackproof.casefile.letter;

import java.util.List;
import java.util.Locale;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

/** What an answer comes down to in one sentence of a letter. */
final class Answers {
    /** The kinds of such sentences. */
    enum Kind {
        DELIVERED,
        RETURNING,
        MOVING,
        LABEL,
        NONE,
        UNKNOWN,
        EXPIRED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Answers() {}

    static Kind kind(Facts facts, Answer answer) {
        if (answer.said() == Said.UNKNOWN) {
            return Kind.UNKNOWN;
        }
        if (answer.said() == Said.EXPIRED) {
            return Kind.EXPIRED;
        }
        List<Scan> events = facts.events(answer);
        if (events.stream().anyMatch(Facts::isReturn)) {
            return Kind.RETURNING;
        }
        if (events.stream().anyMatch(scan -> scan.phase() == Phase.DELIVERED)) {
            return Kind.DELIVERED;
        }
        if (events.stream().anyMatch(Facts::isHandedOver)) {
            return Kind.MOVING;
        }
        boolean label = answer.said() == Said.LABEL_ONLY
                || events.stream().anyMatch(scan -> scan.phase() == Phase.LABEL || scan.phase() == Phase.CANCELLED);
        return label ? Kind.LABEL : Kind.NONE;
    }

    /** The event that such a sentence names: the delivery, else the last one. */
    static Scan event(Facts facts, Answer answer, Kind kind) {
        List<Scan> events = facts.events(answer);
        return events.stream()
                .filter(scan -> kind == Kind.DELIVERED && scan.phase() == Phase.DELIVERED)
                .findFirst()
                .orElseGet(() -> events.get(events.size() - 1));
    }
}
