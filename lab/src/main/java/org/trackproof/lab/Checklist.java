package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** The warning signs that guides for shoppers list, taken as rules: what the engine is compared with. */
final class Checklist {
    /** One warning sign. */
    enum Warning {
        NOTHING_FOUND("nothing found 10 days after the number was given"),
        ONLY_LABEL("only a label after 10 days"),
        NO_UPDATE("no update for 14 days"),
        LONG_GAP("14 days between two scans"),
        WRONG_COUNTRY("delivered in another country"),
        OTHER_PLACE("delivered at a place with another name"),
        SCAN_BEFORE_ORDER("a scan before the order"),
        UNKNOWN_COURIER("a courier that nobody knows"),
        WRONG_FORMAT("a number of no known format");

        private final String text;

        Warning(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private static final Duration QUIET = Duration.ofDays(14);
    private static final Duration PATIENCE = Duration.ofDays(10);

    private Checklist() {}

    /** Signs of the last number at a look; none before it was given. */
    static Set<Warning> at(Case facts, Instant look) {
        Set<Warning> signs = EnumSet.noneOf(Warning.class);
        Claim claim = facts.claims().get(facts.claims().size() - 1);
        When given = claim.givenAt();
        if (given == null || given.earliest().isAfter(look)) {
            return signs;
        }
        String courier = claim.courier();
        if (courier != null && Numbers.standard().courier(courier).isEmpty()) {
            signs.add(Warning.UNKNOWN_COURIER);
        }
        if (Numbers.standard().identify(claim.number()).candidates().isEmpty()) {
            signs.add(Warning.WRONG_FORMAT);
        }
        Instant last = null;
        boolean isHandled = false;
        for (Answer answer : facts.answers()) {
            if (!answer.number().equals(claim.number())) {
                continue;
            }
            for (History history : answer.histories()) {
                Instant end = scans(history, facts, signs);
                last = end != null && (last == null || end.isAfter(last)) ? end : last;
                isHandled |= history.scans().stream().anyMatch(scan -> scan.phase() != Phase.LABEL);
            }
        }
        silence(signs, facts, last, isHandled, given.latest(), look);
        return signs;
    }

    private static void silence(
            Set<Warning> signs, Case facts, @Nullable Instant last, boolean isHandled, Instant given, Instant look) {
        boolean isPatient = given.plus(PATIENCE).isBefore(look);
        if (last == null) {
            add(signs, isPatient && !facts.answers().isEmpty(), Warning.NOTHING_FOUND);
        } else {
            add(signs, isPatient && !isHandled, Warning.ONLY_LABEL);
            add(signs, last.plus(QUIET).isBefore(look), Warning.NO_UPDATE);
        }
    }

    private static void add(Set<Warning> signs, boolean sees, Warning sign) {
        if (sees) {
            signs.add(sign);
        }
    }

    /** Looks at one history; gives the time of its last scan unless that ends the journey. */
    private static @Nullable Instant scans(History history, Case facts, Set<Warning> signs) {
        Instant before = null;
        Instant last = null;
        for (Scan scan : history.scans()) {
            When time = scan.time();
            if (time == null) {
                continue;
            }
            Instant now = time.middle();
            add(signs, before != null && before.plus(QUIET).isBefore(now), Warning.LONG_GAP);
            add(signs, now.isBefore(facts.order().orderedAt().earliest()), Warning.SCAN_BEFORE_ORDER);
            before = now;
            last = scan.phase() == Phase.DELIVERED || scan.phase() == Phase.RETURNED ? Instant.MAX.minus(QUIET) : now;
            if (scan.phase() == Phase.DELIVERED) {
                delivered(scan, facts, signs);
            }
        }
        return last;
    }

    private static void delivered(Scan scan, Case facts, Set<Warning> signs) {
        String country = scan.place().country();
        String city = scan.place().city();
        String mine = facts.order().shipTo().city();
        add(signs, country != null && !country.equals(facts.order().shipTo().country()), Warning.WRONG_COUNTRY);
        add(signs, city != null && mine != null && !city.equalsIgnoreCase(mine), Warning.OTHER_PLACE);
    }
}
