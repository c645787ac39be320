package org.trackproof.sources.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether somebody signed. A name is personal: that there is one is kept, the name is not. */
final class Signatures {
    private static final String[] NOT_A_NAME = {
        "DRIVER RELEASE", "SIGNATURE", "NOT REQUIRED", "RELEASED", "NO SIGNATURE"
    };

    private Signatures() {}

    /** {@code present} for a name; null for none, or for a note in its place such as "driver release". */
    static @Nullable String present(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        for (String note : NOT_A_NAME) {
            if (upper.startsWith(note)) {
                return null;
            }
        }
        return "present";
    }
}
