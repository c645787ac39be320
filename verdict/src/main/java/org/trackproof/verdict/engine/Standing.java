package org.trackproof.verdict.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;

/** How a case stood at one instant: which claims had been given, which of them count, and what sources had said of their numbers. */
final class Standing {
    /** A parcel changes its number at a border, rarely more often. */
    private static final int MOST_LINKS = 4;

    private final Case facts;
    private final ReferencePack pack;
    private final Instant at;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Identification> identities = new ArrayList<>();

    Standing(Case facts, ReferencePack pack, Instant at) {
        this.facts = facts;
        this.pack = pack;
        this.at = at;
        for (Claim claim : facts.claims()) {
            if (claim.givenAt() == null || !claim.givenAt().earliest().isAfter(at)) {
                claims.add(claim);
                identities.add(Numbers.standard().identify(claim.number(), context(claim)));
            }
        }
    }

    private Context context(Claim claim) {
        Order order = facts.order();
        return new Context(
                claim.courier(),
                order.shipFrom(),
                order.shipTo().country(),
                order.shipTo().postcode(),
                day(order.orderedAt().earliest()),
                order.id(),
                day(at));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** One subject per claim that had been given. */
    List<Subject> subjects() {
        List<List<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            answers.add(latest(about(identities.get(i).number(), MOST_LINKS), claims.get(i), identities.get(i)));
        }
        List<Subject> subjects = new ArrayList<>();
        String lane = lane();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Identification identity = identities.get(i);
            subjects.add(new Subject(
                    facts,
                    claims,
                    claim,
                    facts.claims().indexOf(claim),
                    state(i, answers),
                    identity,
                    answers.get(i),
                    repaired(identity),
                    service(identity),
                    pack,
                    lane,
                    at));
        }
        return subjects;
    }

    private String lane() {
        String from = facts.order().shipFrom();
        String to = facts.order().shipTo().country();
        return (from == null ? "?" : from) + "-" + (to == null ? "?" : to);
    }

    /** An untracked number stays untracked whatever was promised; a standard parcel inside one country is a local one. */
    private Service service(Identification identity) {
        if (identity.flags().contains(Flag.UNTRACKED_SERVICE)) {
            return Service.UNTRACKED;
        }
        Order order = facts.order();
        String to = order.shipTo().country();
        boolean domestic = order.shipFrom() != null && to != null && Places.samePost(order.shipFrom(), to);
        return switch (order.service()) {
            case STANDARD, REGISTERED, UNKNOWN -> domestic ? Service.LOCAL : order.service();
            default -> order.service();
        };
    }

    /** Answers about a number and about the numbers as which it goes on. */
    private List<Answer> about(String number, int links) {
        List<Answer> left = new ArrayList<>(facts.answers());
        Set<String> numbers = new HashSet<>();
        numbers.add(number);
        List<Answer> found = new ArrayList<>();
        boolean grown = true;
        for (int link = 0; link < links && grown; link++) {
            grown = false;
            for (Iterator<Answer> answers = left.iterator(); answers.hasNext(); ) {
                Answer answer = answers.next();
                if (!answer.askedAt().isAfter(at) && numbers.contains(answer.number())) {
                    found.add(answer);
                    answers.remove();
                    grown |= numbers.addAll(answer.continuesAs());
                }
            }
        }
        return found;
    }

    private List<Answer> repaired(Identification identity) {
        if (identity.repairs().isEmpty()) {
            return List.of();
        }
        List<Answer> found = new ArrayList<>();
        for (Answer answer : facts.answers()) {
            if (!answer.askedAt().isAfter(at) && identity.repairs().contains(answer.number())) {
                found.add(answer);
            }
        }
        return found;
    }

    /**
     * The last word of each source about each number. A source that has purged what it once showed does not take it back. A history of
     * another courier that uses the same digits is not about this parcel.
     */
    private static List<Answer> latest(List<Answer> answers, Claim claim, Identification identity) {
        answers.sort(Comparator.comparing(Answer::askedAt));
        List<Answer> latest = new ArrayList<>();
        for (Answer answer : answers) {
            if (isAnotherCouriers(answer, claim, identity)) {
                continue;
            }
            Answer before = sameSource(latest, answer);
            if (before == null) {
                latest.add(answer);
            } else if (rank(answer.said()) >= rank(before.said())) {
                latest.set(latest.indexOf(before), answer);
            }
        }
        return latest;
    }

    private static @Nullable Answer sameSource(List<Answer> answers, Answer answer) {
        for (Answer other : answers) {
            if (other.source().equals(answer.source())
                    && other.number().equals(answer.number())
                    && other.independence() == answer.independence()) {
                return other;
            }
        }
        return null;
    }

    /** What is shown beats what is not shown, and both beat a failure. */
    private static int rank(Said said) {
        return switch (said) {
            case KNOWN, LABEL_ONLY -> 2;
            case REGISTERED_EMPTY, EMPTY, UNKNOWN, EXPIRED -> 1;
            case RESTRICTED, NEEDS_INPUT, RATE_LIMITED, FAILED, NOT_ASKED -> 0;
        };
    }

    private static boolean isAnotherCouriers(Answer answer, Claim claim, Identification identity) {
        String claimed = claim.courier();
        if (claimed == null || answer.histories().isEmpty() || !isDigits(identity.number())) {
            return false;
        }
        boolean claimFits = false;
        for (Candidate candidate : identity.candidates()) {
            claimFits |= Couriers.sameFamily(claimed, candidate.courier());
        }
        if (!claimFits) {
            return false;
        }
        for (History history : answer.histories()) {
            String carrier = history.courier() == null ? answer.courier() : history.courier();
            if (carrier == null || Couriers.sameFamily(claimed, carrier)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return !number.isEmpty();
    }

    private Claim.State state(int index, List<List<Answer>> answers) {
        if (isReplaced(index, answers)) {
            return Claim.State.REPLACED;
        }
        int counting = 0;
        for (int i = 0; i < claims.size(); i++) {
            counting += isReplaced(i, answers) ? 0 : 1;
        }
        return counting > 1 ? Claim.State.PART : Claim.State.CURRENT;
    }

    /** Taken back, or without a physical scan and followed by another number of the same giver. */
    private boolean isReplaced(int index, List<List<Answer>> answers) {
        Claim claim = claims.get(index);
        When withdrawn = claim.withdrawnAt();
        if (withdrawn != null && !withdrawn.earliest().isAfter(at)) {
            return true;
        }
        for (int later = index + 1; later < claims.size(); later++) {
            if (claims.get(later).by() == claim.by()) {
                return !wasHandled(answers.get(index));
            }
        }
        return false;
    }

    private boolean wasHandled(List<Answer> answers) {
        for (Answer answer : answers) {
            for (History history : answer.histories()) {
                for (Scan scan : history.scans()) {
                    boolean future =
                            scan.time() != null && scan.time().earliest().isAfter(at);
                    if (!future && !scan.forecast() && Trace.isPhysical(scan)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
