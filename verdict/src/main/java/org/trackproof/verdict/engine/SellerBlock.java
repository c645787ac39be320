package org.trackproof.verdict.engine;

import java.util.Arrays;
import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Story;

/**
 * Earlier orders of this seller. A reputation is never proof: the log ratio of two beta-binomials is capped, and counts beyond
 * some hundred orders add nothing. The figures are the pack's.
 */
final class SellerBlock {
    private SellerBlock() {}

    static void observe(Subject subject, List<Observation> out) {
        SellerRecord seller = subject.facts().sellerRecord();
        if (seller == null) {
            return;
        }
        double capped = logRatio(seller, subject.pack());
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

    private static double logRatio(SellerRecord seller, ReferencePack pack) {
        double orders = StrictMath.min(seller.orders(), pack.single("seller-most-orders"));
        double share = seller.orders() == 0 ? 0 : (double) seller.notReceived() / seller.orders();
        double bad = share * orders;
        double ratio = logBetaBinomial(bad, orders, pack.single("seller-other-a"), pack.single("seller-other-b"))
                - logBetaBinomial(bad, orders, pack.single("seller-genuine-a"), pack.single("seller-genuine-b"));
        double newOrders = pack.single("seller-new-orders");
        if (seller.orders() < newOrders) {
            ratio += StrictMath.log(pack.single("seller-newness")) * (1 - seller.orders() / newOrders);
        }
        return StrictMath.max(
                -pack.single("seller-most-for"), StrictMath.min(pack.single("seller-most-against"), ratio));
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
