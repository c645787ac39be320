package org.trackproof.verdict.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.LaneTimes;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/**
 * What can be known before an order is placed: whether its class is tracked, whether the windows are long enough for the lane, and what
 * the seller's record says. Pure.
 *
 * @param times of genuine parcels on the lane
 * @param windows each window for a dispute, with the day by which nine of ten have arrived
 * @param sentences for people, in order
 */
public record BeforeBuying(Tracking tracking, LaneTimes times, List<Reach> windows, List<String> sentences) {
    /** How far a class of shipping is tracked. */
    public enum Tracking {
        FULL,
        PARTLY,
        NONE,
        UNKNOWN;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tracking of(Service service) {
            return switch (service) {
                case EXPRESS, STANDARD, REGISTERED, LOCAL -> FULL;
                case ECONOMY -> PARTLY;
                case UNTRACKED -> NONE;
                case UNKNOWN -> Tracking.UNKNOWN;
            };
        }
    }

    /**
     * A window against the lane.
     *
     * @param longEnough whether it ends after nine of ten have arrived; null where no end is known
     */
    public record Reach(Deadline window, @Nullable Boolean longEnough) {}

    public BeforeBuying {
        windows = List.copyOf(windows);
        sentences = List.copyOf(sentences);
    }

    /**
     * Looks at an order as if it were placed.
     *
     * @param facts the order that would be placed, with a stand-in for its number
     */
    public static BeforeBuying look(Case facts, ReferencePack pack) {
        return look(facts, pack, Language.EN);
    }

    /** The same, with its sentences in a language. */
    public static BeforeBuying look(Case facts, ReferencePack pack, Language language) {
        Say say = new Say(language);
        Order order = facts.order();
        Instant at = order.orderedAt().latest();
        LaneTimes times = LaneTimes.of(pack, order.shipFrom(), order.shipTo().country(), order.service());
        LocalDate arrived = order.orderedAt()
                .earliest()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays((long) StrictMath.ceil(times.p90Days()));
        Tracking tracking = Tracking.of(order.service());
        List<String> sentences = new ArrayList<>();
        sentences.add(say.of("before.tracked." + tracking.id()));
        sentences.add(say.of("before.times", "median", days(times.medianDays()), "p90", days(times.p90Days())));
        promise(order, times, say, sentences);
        List<Reach> windows = windows(facts, at, arrived, say, sentences);
        seller(facts.sellerRecord(), say, sentences);
        return new BeforeBuying(tracking, times, windows, sentences);
    }

    private static void promise(Order order, LaneTimes times, Say say, List<String> sentences) {
        When promised = order.promisedBy();
        if (promised != null) {
            long days = ChronoUnit.DAYS.between(order.orderedAt().earliest(), promised.latest());
            String key = days >= times.p90Days() ? "before.promise.long-enough" : "before.promise.short";
            sentences.add(say.of(key, "days", "" + days, "p90", days(times.p90Days())));
        }
    }

    private static List<Reach> windows(Case facts, Instant at, LocalDate arrived, Say say, List<String> sentences) {
        RuleBook book = RuleBook.shipped();
        List<Reach> reaches = new ArrayList<>();
        for (Deadline window : say.deadlines(Deadlines.of(facts, 0, at))) {
            RuleBook.Task task = book.taskOf(window.rule());
            if (task == RuleBook.Task.DISPUTE || task == RuleBook.Task.PAYMENT) {
                reaches.add(reach(window, arrived, say, sentences));
            }
        }
        return reaches;
    }

    private static Reach reach(Deadline window, LocalDate arrived, Say say, List<String> sentences) {
        Moment end = Moment.parse(window.notAfter());
        String what =
                Character.toUpperCase(window.what().charAt(0)) + window.what().substring(1);
        if (end == null) {
            sentences.add(say.of("before.window.open", "what", what));
            return new Reach(window, null);
        }
        long spare = ChronoUnit.DAYS.between(arrived, end.day());
        String key = spare >= 0 ? "before.window.long-enough" : "before.window.short";
        sentences.add(
                say.of(key, "what", what, "until", end.text(), "days", "" + spare, "arrived", arrived.toString()));
        return new Reach(window, spare >= 0);
    }

    private static void seller(@Nullable SellerRecord seller, Say say, List<String> sentences) {
        if (seller == null || seller.orders() == 0) {
            sentences.add(say.of("before.seller.none"));
            return;
        }
        RuleBook book = RuleBook.shipped();
        double share = 100.0 * seller.notReceived() / seller.orders();
        String word = share < book.limit("seller-usual") ? "usual" : "high";
        String key = seller.orders() < book.limit("seller-enough") ? "few" : word;
        sentences.add(say.of(
                "before.seller." + key,
                "notReceived",
                "" + seller.notReceived(),
                "orders",
                "" + seller.orders(),
                "share",
                say.decimal(String.format(Locale.ROOT, "%.1f", share)) + " %"));
    }

    private static String days(double days) {
        return Long.toString((long) StrictMath.ceil(days));
    }

    /** How a language says it. */
    private record Say(Language language) {
        String of(String key, String... facts) {
            return Sentences.advice(language).say(key, facts);
        }

        String decimal(String digits) {
            return Speech.of(language).decimal(digits);
        }

        List<Deadline> deadlines(List<Deadline> english) {
            return Translation.of(language).deadlines(english);
        }
    }
}
