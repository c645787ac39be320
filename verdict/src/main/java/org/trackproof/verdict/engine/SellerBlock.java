package org.trackproof.verdict.engine;

import java.util.Arrays;
import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Story;

/**
 * Earlier orders of this seller. A reputation is never proof: the log ratio is capped. Beta-binomial: genuine sellers Beta(1.5, 50),
 * others Beta(1.6, 12); counts beyond 300 orders add nothing.
 */
final class SellerBlock {
    private static final int MOST_ORDERS = 300;
    private static final double LEAST = -3;
    private static final double MOST = 3.5;
    private static final int NEW_ORDERS = 10;
    private static final double NEWNESS = 1.5;

    private SellerBlock() {}

    static void observe(Subject subject, List<Observation> out) {
        SellerRecord seller = subject.facts().sellerRecord();
        if (seller == null) {
            return;
        }
        int orders = StrictMath.min(seller.orders(), MOST_ORDERS);
        double share = seller.orders() == 0 ? 0 : (double) seller.notReceived() / seller.orders();
        double bad = share * orders;
        double ratio = logBetaBinomial(bad, orders, 1.6, 12) - logBetaBinomial(bad, orders, 1.5, 50);
        if (seller.orders() < NEW_ORDERS) {
            ratio += StrictMath.log(NEWNESS) * (1 - seller.orders() / (double) NEW_ORDERS);
        }
        double capped = StrictMath.max(LEAST, StrictMath.min(MOST, ratio));
        double[] logs = new double[Story.values().length];
        Arrays.fill(logs, 0);
        for (Story story : Story.values()) {
            if (story.isAnotherParcel()) {
                logs[story.ordinal()] = capped;
            }
        }
        out.add(new Observation(
                Block.SELLER,
                "seller.record",
                logs,
                0,
                1,
                Basis.MARKETPLACE,
                1,
                new Values()
                        .put("orders", (long) seller.orders())
                        .put("notReceived", (long) seller.notReceived())
                        .build(),
                null,
                null));
    }

    /** Up to the binomial coefficient, which cancels in a ratio. */
    private static double logBetaBinomial(double bad, double orders, double a, double b) {
        return logBeta(a + bad, b + orders - bad) - logBeta(a, b);
    }

    private static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    /** Stirling's series after shifting the argument above 10; absolute error below 1e-10 for x > 0. */
    static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 10) {
            shift += StrictMath.log(y);
            y++;
        }
        double inverse = 1 / (y * y);
        double series = (1 / (12 * y)) * (1 - inverse * (1 / 30.0 - inverse * (1 / 105.0)));
        return (y - .5) * StrictMath.log(y) - y + .5 * StrictMath.log(2 * StrictMath.PI) + series - shift;
    }
}
