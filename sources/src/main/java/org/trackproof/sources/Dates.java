package org.trackproof.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what somebody meant with a date that is not ISO 8601. */
final class Dates {
    private static final Pattern BLANK_FOR_T = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern OFFSET_WITHOUT_COLON =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}[+-][0-9]{2})([0-9]{2})");
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.*)?");

    private Dates() {}

    static String remedy(String text) {
        if (text.length() > 40) {
            return wanted();
        }
        Matcher blank = BLANK_FOR_T.matcher(text);
        if (blank.matches()) {
            String offset = blank.group(3) == null ? "" : blank.group(3);
            return "Maybe '" + blank.group(1) + 'T' + blank.group(2) + colon(offset) + "' is meant.";
        }
        Matcher offset = OFFSET_WITHOUT_COLON.matcher(text);
        if (offset.matches()) {
            return "Maybe '" + offset.group(1) + ':' + offset.group(2) + "' is meant.";
        }
        return SHAPE.matcher(text).matches() ? "Maybe day, month or hour is mistyped." : wanted();
    }

    private static String colon(String offset) {
        return offset.length() == 5 ? offset.substring(0, 3) + ':' + offset.substring(3) : offset;
    }

    private static String wanted() {
        return "Give '2026-10-02T09:14:00Z', '2026-10-02T09:14:00' or '2026-10-02'.";
    }
}
