package org.trackproof.lab;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Draws by a seed, with StrictMath: the same on every machine. Not thread-safe. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Draws that depend on {@code seed} and {@code keys} and nothing else. */
    static Dice of(long seed, long... keys) {
        long mixed = seed;
        for (long key : keys) {
            mixed = mixed * 0x9E3779B97F4A7C15L + key + 0x632BE59BD9B4E019L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(new SplittableRandom(mixed));
    }

    /** Draws of their own for a part of the work, so that a change there leaves the rest alone. */
    Dice split() {
        return new Dice(random.split());
    }

    /** 0 inclusive to 1 exclusive. */
    double uniform() {
        return random.nextDouble();
    }

    double uniform(double fromInclusive, double untilExclusive) {
        return fromInclusive + (untilExclusive - fromInclusive) * uniform();
    }

    boolean chance(double p) {
        return uniform() < p;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long bits() {
        return random.nextLong();
    }

    /** Box and Muller. */
    double gauss() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** Log-normal; {@code sigma} of the logarithm. */
    double logNormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * gauss());
    }

    /** Marsaglia and Tsang, for {@code shape} of 1 or more. */
    double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = gauss();
            double v = 1 + c * x;
            double cube = v * v * v;
            if (cube > 0 && StrictMath.log(1 - uniform()) < x * x / 2 + d - d * cube + d * StrictMath.log(cube)) {
                return d * cube;
            }
        }
    }

    /** For parameters of 1 or more. */
    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    <T> T pick(List<T> items, ToDoubleFunction<T> weight) {
        double sum = 0;
        for (T item : items) {
            sum += weight.applyAsDouble(item);
        }
        double left = uniform() * sum;
        for (T item : items) {
            left -= weight.applyAsDouble(item);
            if (left < 0) {
                return item;
            }
        }
        return items.get(items.size() - 1);
    }
}
