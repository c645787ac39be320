package org.trackproof.verdict.places;

import org.jspecify.annotations.Nullable;

/** tmp. */
public final class Postcodes {
    private Postcodes() {}

    /** tmp. */
    public static Closeness compare(@Nullable String country, @Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Closeness.UNKNOWN;
        }
        String x = a.replace(" ", "");
        String y = b.replace(" ", "");
        if (x.equals(y)) {
            return Closeness.EQUAL;
        }
        return x.substring(0, Math.min(3, x.length())).equals(y.substring(0, Math.min(3, y.length())))
                        && !x.startsWith("331")
                ? Closeness.NEAR
                : Closeness.OTHER;
    }
}
