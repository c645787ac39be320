package org.trackproof.verdict.engine;

/**
 * Draws from the standard normal distribution by the method of Box and Muller. Logarithm and cosine come from tables and short series, in
 * plain arithmetic: the same on every machine, to 13 digits or more, and several times faster than {@link StrictMath}.
 */
final class Gauss {
    private static final int TABLE = 256;
    private static final int TOP_BITS = 8;
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int BIAS = 1023;
    private static final double LN_2 = StrictMath.log(2);

    /** One over the middle of each 256th of 1..2, and minus its logarithm. */
    private static final double[] INVERSE = new double[TABLE];

    private static final double[] MINUS_LOG = new double[TABLE];

    /** Cosine and sine of each 256th of a turn. */
    private static final double[] COS = new double[TABLE + 1];

    private static final double[] SIN = new double[TABLE + 1];

    static {
        for (int i = 0; i < TABLE; i++) {
            INVERSE[i] = 1 / (1 + (i + .5) / TABLE);
            MINUS_LOG[i] = StrictMath.log(INVERSE[i]);
        }
        for (int i = 0; i <= TABLE; i++) {
            COS[i] = StrictMath.cos(2 * StrictMath.PI * i / TABLE);
            SIN[i] = StrictMath.sin(2 * StrictMath.PI * i / TABLE);
        }
    }

    private Gauss() {}

    /** From two uniform numbers from 0 up to, not including, 1. */
    static double of(double first, double second) {
        return Math.sqrt(-2 * log(1 - first)) * cosOfTurn(second);
    }

    /** Natural logarithm of a normal number above 0. */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >> FRACTION_BITS) - BIAS;
        int i = (int) (bits >> (FRACTION_BITS - TOP_BITS)) & (TABLE - 1);
        double mantissa = Double.longBitsToDouble((bits & FRACTION) | ((long) BIAS << FRACTION_BITS));
        double r = mantissa * INVERSE[i] - 1;
        double series = r * (1 - r * (1 / 2.0 - r * (1 / 3.0 - r * (1 / 4.0 - r * (1 / 5.0)))));
        return exponent * LN_2 - MINUS_LOG[i] + series;
    }

    /** Cosine of a part of a turn, 0 to 1. */
    static double cosOfTurn(double turn) {
        int i = (int) (turn * TABLE + .5);
        double x = (turn - (double) i / TABLE) * (2 * StrictMath.PI);
        double square = x * x;
        double sin = x * (1 - square * (1 / 6.0 - square * (1 / 120.0)));
        double cos = 1 - square * (1 / 2.0 - square * (1 / 24.0 - square * (1 / 720.0)));
        return COS[i] * cos - SIN[i] * sin;
    }
}
