package org.trackproof.sources.paste;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.paste.DateWords.Word;

/** Finds times of day in one line: 18:20, 6:20 p.m., 18h20, 18.20 Uhr, 18時20分, 下午6:20, with an offset behind. Not thread-safe. */
final class TimeFinder {
    /**
     * A time in a line.
     *
     * @param from its first token
     * @param to the token behind it
     */
    record Found(TimeText time, int from, int to) {}

    private final Tokens tokens;
    private final DateWords words;

    TimeFinder(Tokens tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The time that begins at a token. */
    @Nullable
    Found at(int token) {
        Word half = words.half(token);
        if (half.isThere()) {
            Found found = clock(half.end());
            return found == null ? null : withHalf(found, half.value(), token, found.to());
        }
        Found found = clock(token);
        if (found == null) {
            return bareHour(token);
        }
        if (isUnit(found.to())) {
            return new Found(found.time(), found.from(), found.to() + 1);
        }
        int behind = tokens.is(found.to(), ".") ? found.to() + 1 : found.to();
        Word late = words.half(behind);
        boolean joins = late.isThere() && tokens.isNumber(late.end()) && tokens.is(late.end() + 1, ".");
        if (late.isThere() && !joins) {
            int end = tokens.is(late.end(), ".") ? late.end() + 1 : late.end();
            return withOffset(withHalf(found, late.value(), token, end));
        }
        return withOffset(found);
    }

    private boolean isUnit(int token) {
        return tokens.is(token, "uhr") || tokens.is(token, "uur") || tokens.is(token, "hrs") || tokens.is(token, "h");
    }

    private @Nullable Found clock(int token) {
        if (!tokens.isNumber(token, 1, 2)) {
            return null;
        }
        if (tokens.is(token + 1, ":") && tokens.isNumber(token + 2, 2, 2)) {
            return withSeconds(token);
        }
        String sign = token + 1 < tokens.size() ? tokens.word(token + 1) : "";
        return switch (sign) {
            case "h", "u" -> hours(token, tokens.isGlued(token + 1));
            case "時", "时", "点", "點" -> ideographs(token);
            case "." -> dotted(token);
            case "uhr" -> found(token, 0, 0, token, token + 2);
            default -> null;
        };
    }

    private @Nullable Found withSeconds(int token) {
        boolean seconds = tokens.is(token + 3, ":") && tokens.isNumber(token + 4, 2, 2);
        int end = seconds ? token + 5 : token + 3;
        boolean fraction = seconds
                && (tokens.is(end, ".") || tokens.is(end, ","))
                && tokens.isGlued(end + 1)
                && tokens.isNumber(end + 1);
        return found(
                token, tokens.value(token + 2), seconds ? tokens.value(token + 4) : 0, token, fraction ? end + 2 : end);
    }

    private @Nullable Found hours(int token, boolean glued) {
        boolean minutes = tokens.isNumber(token + 2, 2, 2) && tokens.isGlued(token + 2) == glued;
        if (!glued && !minutes) {
            return null;
        }
        return found(token, minutes ? tokens.value(token + 2) : 0, 0, token, minutes ? token + 3 : token + 2);
    }

    private @Nullable Found ideographs(int token) {
        boolean minutes = tokens.isNumber(token + 2, 1, 2) && tokens.is(token + 3, "分");
        return found(token, minutes ? tokens.value(token + 2) : 0, 0, token, minutes ? token + 4 : token + 2);
    }

    private @Nullable Found dotted(int token) {
        boolean there = tokens.isNumber(token + 2, 2, 2) && tokens.is(token + 3, "uhr");
        return there ? found(token, tokens.value(token + 2), 0, token, token + 4) : null;
    }

    /** 6 pm; the half of the day must stand behind it. */
    private @Nullable Found bareHour(int token) {
        if (!tokens.isNumber(token, 1, 2)) {
            return null;
        }
        Word half = words.half(token + 1);
        if (!half.isThere() || tokens.isNumber(half.end())) {
            return null;
        }
        Found hour = found(token, 0, 0, token, token + 1);
        return hour == null ? null : withHalf(hour, half.value(), token, half.end());
    }

    private @Nullable Found found(int hourToken, int minute, int second, int from, int to) {
        int hour = tokens.value(hourToken);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new Found(new TimeText(LocalTime.of(hour, minute, second), null), from, to);
    }

    private static Found withHalf(Found found, int half, int from, int to) {
        LocalTime time = found.time().time();
        LocalTime shown = time.getHour() > 12 ? time : time.withHour(time.getHour() % 12 + 12 * half);
        return new Found(new TimeText(shown, null), from, to);
    }

    private Found withOffset(Found found) {
        int at = found.to();
        boolean bracket = tokens.is(at, "(");
        at = bracket ? at + 1 : at;
        if (tokens.is(at, "z") && tokens.isGlued(at)) {
            return with(found, ZoneOffset.UTC, at + 1);
        }
        boolean named = tokens.is(at, "gmt") || tokens.is(at, "utc");
        int sign = named ? at + 1 : at;
        boolean signed = (tokens.is(sign, "+") || tokens.is(sign, "-"))
                && tokens.isGlued(sign + 1)
                && tokens.isNumber(sign + 1, named ? 1 : 2, 4);
        if (!signed) {
            return named ? with(found, ZoneOffset.UTC, close(sign, bracket)) : found;
        }
        boolean minutes = tokens.is(sign + 2, ":") && tokens.isNumber(sign + 3, 2, 2);
        int digits = tokens.value(sign + 1);
        boolean together = tokens.isNumber(sign + 1, 4, 4);
        if (!named && !minutes && !together) {
            // "9:00 - 13" is a window
            return found;
        }
        int hours = together ? digits / 100 : digits;
        int extra = together ? digits % 100 : minutes ? tokens.value(sign + 3) : 0;
        boolean window = !named && minutes && !tokens.isGlued(sign);
        if (hours > 14 || extra > 59 || window || tokens.isNumber(sign + 1, 3, 3)) {
            return found;
        }
        int total = 60 * (60 * hours + extra) * (tokens.is(sign, "-") ? -1 : 1);
        return with(found, ZoneOffset.ofTotalSeconds(total), close(minutes ? sign + 4 : sign + 2, bracket));
    }

    private int close(int token, boolean bracket) {
        return bracket && tokens.is(token, ")") ? token + 1 : token;
    }

    private static Found with(Found found, ZoneOffset offset, int to) {
        return new Found(new TimeText(found.time().time(), offset), found.from(), to);
    }
}
