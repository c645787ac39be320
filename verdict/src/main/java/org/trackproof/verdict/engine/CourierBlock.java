package org.trackproof.verdict.engine;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Whether the courier exists, and whether anybody beside the seller shows this number. */
final class CourierBlock {
    private static final Duration TIME_TO_SHOW = Duration.ofDays(4);

    private CourierBlock() {}

    static void observe(Subject subject, @Nullable Life life, List<Observation> out) {
        Boolean known = isKnown(subject);
        if (known != null) {
            add(
                    subject,
                    out,
                    "courier",
                    known ? "known" : "unknown",
                    known ? "courier.known" : "courier.unknown",
                    new Values().put("courier", subject.claim().courier()).build());
        }
        if (life != null) {
            secondSource(subject, life, out);
        }
    }

    private static void add(
            Subject subject,
            List<Observation> out,
            String table,
            String category,
            String rule,
            Map<String, Object> facts) {
        out.add(Observations.of(subject.pack(), Block.COURIER, table, category, rule, Basis.COMPUTED, facts));
    }

    /** Null where nobody named a courier that could be looked up. */
    private static @Nullable Boolean isKnown(Subject subject) {
        String claimed = subject.claim().courier();
        if (claimed != null && !claimed.equals("other")) {
            return Numbers.standard().courier(claimed).isPresent()
                    || isKnownHost(subject.claim().trackingUrl());
        }
        return null;
    }

    private static boolean isKnownHost(@Nullable String url) {
        if (url == null) {
            return false;
        }
        try {
            String host = URI.create(url).getHost();
            return host != null && Numbers.standard().courierOfHost(host).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void secondSource(Subject subject, Life life, List<Observation> out) {
        for (Trace trace : life.traces()) {
            if (Witness.isOwnSystem(trace.answer().independence())) {
                add(
                        subject,
                        out,
                        "second-source",
                        "own-system",
                        "courier.own-system",
                        new Values().put("source", trace.answer().source()).build());
                return;
            }
        }
        int others = silent(subject);
        Values facts = new Values().put("source", life.traces().get(0).answer().source());
        if (sources(life) >= 2) {
            add(subject, out, "second-source", "knows", "courier.second-source", facts.build());
        } else if (others > 0 && isOld(subject, life)) {
            add(
                    subject,
                    out,
                    "second-source",
                    "not",
                    "courier.no-second-source",
                    facts.put("others", (long) others).build());
        }
    }

    /** Sources need days to show what another one shows. */
    private static boolean isOld(Subject subject, Life life) {
        Life.Seen<Scan> first = life.strongest(Trace::firstPhysical);
        When at = first == null ? null : first.fact().time();
        return at != null && at.latest().plus(TIME_TO_SHOW).isBefore(subject.at());
    }

    private static long sources(Life life) {
        return life.traces().stream()
                .filter(trace -> trace.answer().independence() != Independence.SELLER_SITE)
                .map(trace -> trace.answer().source())
                .distinct()
                .count();
    }

    private static int silent(Subject subject) {
        int count = 0;
        for (Answer answer : subject.answers()) {
            if ((answer.said() == Said.EMPTY || answer.said() == Said.UNKNOWN)
                    && Couriers.couldKnow(
                            answer, subject.identity(), subject.claim().courier())) {
                count++;
            }
        }
        return count;
    }
}
