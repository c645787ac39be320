package org.trackproof.sources.paste;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.paste.DateWords.Word;
import org.trackproof.sources.paste.DayText.Kind;

/** Finds days in one line: numbers, month names, weekdays, words such as yesterday. Not thread-safe. */
final class DayFinder {
    /**
     * A day in a line.
     *
     * @param from its first token
     * @param to the token behind it
     * @param weak as much a date as it is something else, unless a time stands beside it or nothing else in the line
     */
    record Found(DayText day, int from, int to, boolean weak) {}

    private static final int OLDEST = 1990;
    private static final int NEWEST = 2199;
    /** Monday to Sunday, as Japan writes them in brackets behind a date. */
    private static final String SIGNS_OF_WEEKDAYS = "月火水木金土日";
    /** Short names of months that are other words in another language: "5 out of 10". */
    private static final Set<String> OTHER_WORDS = Set.of("out", "set", "ago", "sie", "lip", "lis", "gen");

    private final Tokens tokens;
    private final DateWords words;

    DayFinder(Tokens tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The day that begins at a token. */
    @Nullable
    Found at(int token) {
        Found plain = plain(token);
        if (plain != null) {
            return withWeekdayBehind(plain);
        }
        Word weekday = words.weekday(token);
        if (weekday.isThere()) {
            int next = skip(weekday.end(), ",.( ");
            Found day = plain(words.isJoin(next) ? next + 1 : next);
            return day == null
                    ? new Found(new DayText(Kind.WEEKDAY, 0, 0, 0, weekday.value()), token, weekday.end(), true)
                    : new Found(day.day().with(weekday.value()), token, day.to(), false);
        }
        Word relative = words.relative(token);
        return relative.isThere()
                ? new Found(new DayText(Kind.RELATIVE, 0, relative.value(), 0, 0), token, relative.end(), true)
                : null;
    }

    private @Nullable Found plain(int token) {
        if (!tokens.isNumber(token)) {
            return monthFirst(token);
        }
        if (tokens.isGlued(token) && tokens.kind(token - 1) == Tokens.Kind.WORD) {
            return null;
        }
        Found found = yearFirst(token);
        found = found == null ? named(token) : found;
        found = found == null ? ideographs(token) : found;
        return found == null ? numbers(token) : found;
    }

    private @Nullable Found withWeekdayBehind(Found found) {
        int next = skip(found.to(), ",(");
        Word weekday = words.weekday(next);
        if (found.day().weekday() == 0 && tokens.is(next - 1, "(") && tokens.is(next + 1, ")")) {
            int sign = SIGNS_OF_WEEKDAYS.indexOf(tokens.word(next)) + 1;
            if (sign > 0) {
                return new Found(found.day().with(sign), found.from(), next + 2, false);
            }
        }
        if (found.day().weekday() != 0 || !weekday.isThere()) {
            return found;
        }
        int end = tokens.is(weekday.end(), ")") || tokens.is(weekday.end(), ".") ? weekday.end() + 1 : weekday.end();
        return new Found(found.day().with(weekday.value()), found.from(), end, false);
    }

    private int skip(int token, String signs) {
        int at = token;
        while (tokens.isSign(at) && signs.contains(tokens.word(at))) {
            at++;
        }
        return at;
    }

    /** 2026-10-05, 2026/10/05, 2026.10.05, 2026年10月5日. */
    private @Nullable Found yearFirst(int token) {
        if (!isYear(token) || !tokens.isNumber(token + 2, 1, 2) || !tokens.isNumber(token + 4, 1, 2)) {
            return null;
        }
        String sign = tokens.word(token + 1);
        boolean plain = "-/.".contains(sign) && tokens.is(token + 3, sign) && tokens.isGlued(token + 2);
        boolean signs = sign.equals("年") && tokens.is(token + 3, "月");
        if (!plain && !signs) {
            return null;
        }
        int end = tokens.is(token + 5, "日") || tokens.is(token + 5, "号") ? token + 6 : token + 5;
        return found(tokens.value(token), tokens.value(token + 2), tokens.value(token + 4), token, end);
    }

    /** 5 October 2026, 5. Okt 2026, 5 de octubre de 2026, 05-Oct-26. */
    private @Nullable Found named(int token) {
        if (!tokens.isNumber(token, 1, 2)) {
            return null;
        }
        int at = token + 1;
        if (tokens.isGlued(at) && isOrdinal(at)) {
            at++;
        }
        at = skip(at, ".,-/");
        at = isOf(at) ? at + 1 : at;
        Word month = words.month(at);
        if (!month.isThere()) {
            return null;
        }
        int behind = skip(month.end(), ".,-/");
        behind = isOf(behind) ? behind + 1 : behind;
        boolean dated = isYear(behind);
        boolean shortYear = !dated && tokens.isNumber(behind, 2, 2) && tokens.isGlued(behind) && tokens.is(at - 1, "-");
        int year = dated ? tokens.value(behind) : shortYear ? 2000 + tokens.value(behind) : 0;
        int end = year > 0 ? behind + 1 : tokens.is(month.end(), ".") ? month.end() + 1 : month.end();
        if (year > 0 && (tokens.is(end, "г") || tokens.is(end, "r"))) {
            end = tokens.is(end + 1, ".") ? end + 2 : end + 1;
        }
        Found found = found(year, month.value(), tokens.value(token), token, end);
        boolean weak = year == 0 && OTHER_WORDS.contains(tokens.word(at));
        return found == null || !weak ? found : new Found(found.day(), found.from(), found.to(), true);
    }

    private boolean isOrdinal(int token) {
        return switch (tokens.size() > token ? tokens.word(token) : "") {
            case "st", "nd", "rd", "th", "er", "e", "o", "a", "º", "ª" -> true;
            default -> false;
        };
    }

    private boolean isOf(int token) {
        return tokens.is(token, "de") || tokens.is(token, "of") || tokens.is(token, "del") || tokens.is(token, "d");
    }

    /** October 5, 2026; Oct 5th. */
    private @Nullable Found monthFirst(int token) {
        Word month = words.month(token);
        if (!month.isThere()) {
            return null;
        }
        int at = skip(month.end(), ".");
        if (!tokens.isNumber(at, 1, 2) || tokens.is(at + 1, ":")) {
            return null;
        }
        int end = at + 1;
        if (tokens.isGlued(end) && isOrdinal(end)) {
            end++;
        }
        int behind = skip(end, ".");
        if (words.month(behind).isThere()
                || (isOf(behind) && words.month(behind + 1).isThere())) {
            return null;
        }
        int next = skip(end, ",");
        boolean dated = isYear(next);
        return found(dated ? tokens.value(next) : 0, month.value(), tokens.value(at), token, dated ? next + 1 : end);
    }

    /** 10月5日. */
    private @Nullable Found ideographs(int token) {
        boolean there = tokens.isNumber(token, 1, 2)
                && tokens.is(token + 1, "月")
                && tokens.isNumber(token + 2, 1, 2)
                && (tokens.is(token + 3, "日") || tokens.is(token + 3, "号"));
        return there ? found(0, tokens.value(token), tokens.value(token + 2), token, token + 4) : null;
    }

    /** 05.10.2026, 5/10/26, 05-10-2026; without year 05.10. and 05/10. */
    private @Nullable Found numbers(int token) {
        if (!tokens.isNumber(token, 1, 2) || !tokens.isSign(token + 1) || !tokens.isNumber(token + 2, 1, 2)) {
            return null;
        }
        String sign = tokens.word(token + 1);
        boolean dot = sign.equals(".");
        if (!"./-".contains(sign) || !tokens.isGlued(token + 1) || (!dot && !tokens.isGlued(token + 2))) {
            return null;
        }
        int first = tokens.value(token);
        int second = tokens.value(token + 2);
        boolean third = tokens.is(token + 3, sign) && (dot || tokens.isGlued(token + 4));
        if (third && isYear(token + 4)) {
            return either(tokens.value(token + 4), first, second, dot, new int[] {token, token + 5}, false);
        }
        boolean shortYear = third
                && tokens.isNumber(token + 4, 2, 2)
                && tokens.isGlued(token + 4)
                && tokens.isNumber(token, 2, 2)
                && !tokens.is(token + 5, sign);
        if (shortYear) {
            return either(2000 + tokens.value(token + 4), first, second, dot, new int[] {token, token + 5}, false);
        }
        if (third && tokens.isNumber(token + 4) && tokens.isGlued(token + 4)) {
            return null;
        }
        int end = third ? token + 4 : token + 3;
        return either(0, first, second, dot, new int[] {token, end}, true);
    }

    private @Nullable Found either(int year, int first, int second, boolean dot, int[] span, boolean weak) {
        if (first < 1 || second < 1 || (first > 12 && second > 12) || first > 31 || second > 31) {
            return null;
        }
        if (dot && second > 12) {
            return null;
        }
        DayText day = dot
                ? new DayText(Kind.MONTH_AND_DAY, year, second, first, 0)
                : new DayText(Kind.EITHER, year, first, second, 0);
        return new Found(day, span[0], span[1], weak);
    }

    private static @Nullable Found found(int year, int month, int day, int from, int to) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new Found(new DayText(Kind.MONTH_AND_DAY, year, month, day, 0), from, to, false) : null;
    }

    private boolean isYear(int token) {
        return tokens.isNumber(token, 4, 4) && tokens.value(token) >= OLDEST && tokens.value(token) <= NEWEST;
    }
}
