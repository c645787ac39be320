package org.trackproof.sources.paste;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Numbers;
import org.trackproof.sources.BadInput;

/** Refuses pages that speak of another number: they prove nothing about the one that was asked. */
final class OtherNumber {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}./\\p{Cf}]+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Z0-9]");
    /** Below this a number on the page may as well be something else. */
    private static final double SURE = .8;

    private static final int SHOWN = 40;

    private OtherNumber() {}

    /** A page without any number is fine: users copy parts of pages. */
    static void check(Page page, String asked) {
        if (holds(page.visible(), asked) || holds(page.whole(), asked)) {
            return;
        }
        String other = find(page.visible());
        if (other != null) {
            throw new BadInput(
                    BadInput.Exit.DATA,
                    "paste-other-number",
                    "The page speaks of '" + shown(other) + "', and '" + shown(asked) + "' is not on it.",
                    "Maybe the wrong page was copied; copy the whole page of this number, its heading too.");
        }
    }

    /** Whether a text shows a number, in groups or cut by invisible signs too. */
    static boolean holds(String text, String number) {
        return number.isEmpty()
                || SEPARATORS
                        .matcher(text)
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT)
                        .contains(number);
    }

    private static @Nullable String find(String text) {
        for (Found found : Numbers.standard().find(text)) {
            if (found.p() >= SURE) {
                return found.number();
            }
        }
        return null;
    }

    private static String shown(String number) {
        String safe = UNSAFE.matcher(number).replaceAll("?");
        return safe.length() > SHOWN ? safe.substring(0, SHOWN) + "..." : safe;
    }
}
