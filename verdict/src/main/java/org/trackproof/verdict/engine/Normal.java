package org.trackproof.verdict.engine;

/** The standard normal distribution. */
final class Normal {
    private Normal() {}

    /**
     * Probability above {@code z}. Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26 (absolute error below 1.5e-7).
     */
    static double upperTail(double z) {
        double x = StrictMath.abs(z) / StrictMath.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        double tail = polynomial * StrictMath.exp(-x * x) / 2;
        return z >= 0 ? tail : 1 - tail;
    }
}
