package org.trackproof.verdict.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.places.Places;

/** What the number itself tells: shape, check digit, dates inside it, whether it is a known sample. */
final class StructureBlock {
    /** A label may be printed in stock for this long before its order; the date in a number is the date of the label. */
    private static final int LABEL_AGE_DAYS = 10;

    private StructureBlock() {}

    static void observe(Subject subject, List<Life> lives, List<Observation> out) {
        Identification identity = subject.identity();
        Map<String, Object> facts = facts(identity);
        if (identity.flags().contains(Flag.SAMPLE_NUMBER)) {
            out.add(Observations.make(
                    subject.pack(),
                    Block.STRUCTURE,
                    "structure",
                    "sample",
                    "structure.sample-number",
                    Basis.NUMBER,
                    lives.isEmpty() ? 1 : subject.pack().single("shown-sample"),
                    1,
                    facts));
        } else if (identity.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            add(subject, out, "not-a-number", "structure.not-a-number", facts);
        } else {
            shape(subject, facts, out);
        }
        if (countsUp(identity)) {
            add(subject, out, "sequential", "structure.counting-digits", facts);
        }
        dates(subject, lives.stream().anyMatch(SilenceBlock::wasHandled), out);
        repair(subject, out);
    }

    /** Examples are made to be easy to read: their counting digits are the same fact told twice. */
    private static boolean countsUp(Identification identity) {
        return !identity.flags().contains(Flag.SAMPLE_NUMBER)
                && (identity.flags().contains(Flag.SEQUENTIAL_DIGITS)
                        || identity.flags().contains(Flag.REPEATED_DIGITS));
    }

    private static Map<String, Object> facts(Identification identity) {
        Values values = new Values().put("number", identity.number());
        if (!identity.candidates().isEmpty()) {
            values.put("format", identity.candidates().get(0).format());
        } else if (!identity.rejected().isEmpty()) {
            values.put("format", identity.rejected().get(0).format());
            values.put("reason", identity.rejected().get(0).reason());
        }
        return values.build();
    }

    private static void add(
            Subject subject, List<Observation> out, String category, String rule, Map<String, Object> facts) {
        out.add(Observations.of(subject.pack(), Block.STRUCTURE, "structure", category, rule, Basis.NUMBER, facts));
    }

    private static void shape(Subject subject, Map<String, Object> facts, List<Observation> out) {
        Identification identity = subject.identity();
        Candidate fitting = claimsUnknownCourier(subject) ? null : best(subject);
        if (fitting != null) {
            boolean checked = fitting.checks().stream().anyMatch(StructureBlock::isPassedCheckDigit);
            add(
                    subject,
                    out,
                    checked ? "fits-pass" : "fits-unchecked",
                    checked ? "structure.check-passes" : "structure.format-fits",
                    facts);
        } else if (identity.flags().contains(Flag.CHECK_DIGIT_FAILED)) {
            add(subject, out, "fits-fail", "structure.check-fails", facts);
        } else if (claimsKnownCourier(subject)) {
            out.add(Observations.make(
                    subject.pack(),
                    Block.STRUCTURE,
                    "structure",
                    "no-fit",
                    "structure.no-format",
                    Basis.NUMBER,
                    subject.pack().single("coverage"),
                    1,
                    facts));
        }
    }

    private static boolean isPassedCheckDigit(Check check) {
        return check.name().equals("check-digit") && check.result() == Check.Result.PASS;
    }

    private static @Nullable Candidate best(Subject subject) {
        String claimed = subject.claim().courier();
        for (Candidate candidate : subject.identity().candidates()) {
            if (claimed != null && Couriers.sameFamily(claimed, candidate.courier())) {
                return candidate;
            }
        }
        return subject.identity().candidates().isEmpty()
                ? null
                : subject.identity().candidates().get(0);
    }

    private static boolean claimsKnownCourier(Subject subject) {
        String claimed = subject.claim().courier();
        return claimed != null && Numbers.standard().courier(claimed).isPresent();
    }

    /** Nobody can say what the numbers of a courier look like that nobody knows. */
    private static boolean claimsUnknownCourier(Subject subject) {
        String claimed = subject.claim().courier();
        return claimed != null
                && !claimed.equals("other")
                && Numbers.standard().courier(claimed).isEmpty();
    }

    private static void dates(Subject subject, boolean handled, List<Observation> out) {
        Candidate fitting = best(subject);
        LocalDate issued = fitting == null ? null : fitting.issuedOn();
        if (issued == null) {
            return;
        }
        LocalDate today = subject.at().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate ordered =
                subject.order().orderedAt().earliest().atOffset(ZoneOffset.UTC).toLocalDate();
        Map<String, Object> facts = new Values()
                .put("number", subject.identity().number())
                .put("issuedOn", issued.toString())
                .build();
        if (issued.isAfter(today.plusDays(1))) {
            add(subject, out, "impossible-date", "structure.impossible-date", facts);
        } else if (!handled && issued.isBefore(ordered.minusDays(LABEL_AGE_DAYS))) {
            add(subject, out, "issued-before", "structure.issued-before-order", facts);
        }
    }

    /** A number one slip away from this one is a parcel that fits the order: then this one was mistyped. */
    private static void repair(Subject subject, List<Observation> out) {
        for (Answer answer : subject.repaired()) {
            if (answer.said() == Said.KNOWN && answer.histories().stream().anyMatch(h -> fits(subject, h))) {
                add(
                        subject,
                        out,
                        "repair-fits",
                        "structure.repair-fits",
                        new Values()
                                .put("number", subject.identity().number())
                                .put("repair", answer.number())
                                .build());
                return;
            }
        }
    }

    private static boolean fits(Subject subject, History history) {
        Place destination = history.destination();
        String to = subject.shipTo();
        if (destination.country() != null && to != null && !Places.samePost(destination.country(), to)) {
            return false;
        }
        for (Scan scan : history.scans()) {
            if (scan.time() != null && Trace.isPhysical(scan)) {
                return !scan.time().isSurelyBefore(subject.order().orderedAt());
            }
        }
        return false;
    }
}
