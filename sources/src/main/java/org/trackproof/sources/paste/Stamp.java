package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says about when, and what else stands in it.
 *
 * @param day missing where the line has a time only
 * @param time missing where the line has a day only, or a time window
 * @param rest the line without them; empty where nothing else stands in it
 * @param ranged the line names two days, from and until
 */
record Stamp(@Nullable DayText day, @Nullable TimeText time, String rest, boolean ranged) {
    private static final int LONGEST_JOIN = 6;
    private static final String TRIMMED = " \t,.;:-–—|·•>()/\"'";

    /** The stamp of a line; null where it has none. */
    static @Nullable Stamp find(Tokens tokens, Sentence sentence) {
        Search search = new Search(tokens, sentence);
        return search.days.isEmpty() && search.times.isEmpty() ? null : search.stamp();
    }

    /** The characters at which a line with several days falls into parts of one day each; empty where it is one. */
    static List<Integer> cuts(Tokens tokens, Sentence sentence) {
        return new Search(tokens, sentence).cuts();
    }

    /** One line while its days and times are sought. */
    private static final class Search {
        private final Tokens tokens;
        private final DateWords words;
        private final List<DayFinder.Found> days = new ArrayList<>(1);
        private final List<TimeFinder.Found> times = new ArrayList<>(1);

        Search(Tokens tokens, Sentence sentence) {
            this.tokens = tokens;
            words = new DateWords(tokens, sentence);
            DayFinder dayFinder = new DayFinder(tokens, words);
            TimeFinder timeFinder = new TimeFinder(tokens, words);
            int at = 0;
            while (at < tokens.size()) {
                TimeFinder.Found time = timeFinder.at(at);
                DayFinder.Found day = time == null ? dayFinder.at(at) : null;
                if (time != null) {
                    times.add(time);
                    at = Math.max(at + 1, time.to());
                } else if (day != null) {
                    days.add(day);
                    at = Math.max(at + 1, day.to());
                } else {
                    at++;
                }
            }
        }

        private @Nullable Stamp stamp() {
            DayFinder.Found day = day();
            if (day == null) {
                return timeOnly();
            }
            TimeFinder.Found time = time(day);
            boolean ranged = isRange(day);
            int from = time == null ? day.from() : time.from();
            int to = time == null ? day.to() : windowEnd(time);
            String rest = time == null || isBeside(day, time)
                    ? rest(Math.min(day.from(), from), Math.max(day.to(), to))
                    : rest(day.from(), day.to(), from, to);
            return new Stamp(day.day(), time == null || isWindow(time) ? null : time.time(), rest, ranged);
        }

        private DayFinder.@Nullable Found day() {
            for (DayFinder.Found day : days) {
                if (!day.weak()) {
                    return day;
                }
            }
            for (DayFinder.Found day : days) {
                if (isSure(day)) {
                    return day;
                }
            }
            return null;
        }

        /** A weak date counts beside a time and alone in its line, a word such as yesterday also at an end of it. */
        private boolean isSure(DayFinder.Found day) {
            boolean alone = isFiller(0, day.from()) && isFiller(day.to(), tokens.size());
            boolean atEnd = isFiller(0, day.from()) || isFiller(day.to(), tokens.size());
            boolean opens = isFiller(0, day.from()) && tokens.is(day.to() - 1, ".");
            return alone
                    || (opens && day.day().kind() == DayText.Kind.MONTH_AND_DAY)
                    || (atEnd && day.day().kind() == DayText.Kind.RELATIVE)
                    || times.stream().anyMatch(time -> isBeside(day, time));
        }

        private boolean isFiller(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!tokens.isSign(i) && !words.isJoin(i)) {
                    return false;
                }
            }
            return true;
        }

        private TimeFinder.@Nullable Found time(DayFinder.Found day) {
            TimeFinder.Found before = null;
            for (TimeFinder.Found time : times) {
                if (isBeside(day, time) && time.from() >= day.to()) {
                    return time;
                }
                before = before == null && isBeside(day, time) ? time : before;
            }
            return before == null && times.size() == 1 ? times.get(0) : before;
        }

        private boolean isBeside(DayFinder.Found day, TimeFinder.Found time) {
            boolean behind = time.from() >= day.to();
            int from = behind ? day.to() : time.to();
            int to = behind ? time.from() : day.from();
            return to - from <= LONGEST_JOIN && isFiller(from, to);
        }

        /** Whether another time stands beside it: from nine to one. */
        private boolean isWindow(TimeFinder.Found time) {
            return times.stream()
                    .anyMatch(other -> !other.equals(time)
                            && isClose(Math.min(other.to(), time.to()), Math.max(other.from(), time.from())));
        }

        /** The token behind a time, and behind the other time of its window. */
        private int windowEnd(TimeFinder.Found time) {
            for (TimeFinder.Found other : times) {
                if (other.from() >= time.to() && isClose(time.to(), other.from())) {
                    return other.to();
                }
            }
            return time.to();
        }

        private boolean isRange(DayFinder.Found day) {
            return days.stream()
                    .anyMatch(other -> !other.equals(day)
                            && isClose(Math.min(other.to(), day.to()), Math.max(other.from(), day.from())));
        }

        private boolean isClose(int from, int to) {
            return to - from <= 2;
        }

        /** A time without a day, at an end of the line. */
        private @Nullable Stamp timeOnly() {
            if (times.isEmpty()) {
                return null;
            }
            TimeFinder.Found time = times.get(0);
            boolean atEnd = isFiller(0, time.from()) || isFiller(time.to(), tokens.size());
            return times.size() == 1 && atEnd
                    ? new Stamp(null, time.time(), rest(time.from(), time.to()), false)
                    : null;
        }

        private List<Integer> cuts() {
            List<DayFinder.Found> sure =
                    days.stream().filter(day -> !day.weak()).toList();
            List<Integer> cuts = new ArrayList<>();
            if (sure.size() < 2 || sure.stream().anyMatch(this::isRange)) {
                return cuts;
            }
            int last = end(sure.get(sure.size() - 1));
            if (isFiller(0, sure.get(0).from())) {
                sure.subList(1, sure.size()).forEach(day -> cuts.add(tokens.from(day.from())));
            } else if (isFiller(last, tokens.size())) {
                sure.subList(0, sure.size() - 1).forEach(day -> cuts.add(tokens.to(end(day) - 1)));
            }
            return cuts;
        }

        /** The token behind a day and the time that follows it. */
        private int end(DayFinder.Found day) {
            TimeFinder.Found time = time(day);
            return time != null && time.from() >= day.to() && isBeside(day, time) ? time.to() : day.to();
        }

        /** The line without the tokens from..to of each pair. */
        private String rest(int... spans) {
            StringBuilder out = new StringBuilder();
            int[] ordered = spans.length == 4 && spans[2] < spans[0]
                    ? new int[] {spans[2], spans[3], spans[0], spans[1]}
                    : spans;
            int at = isFiller(0, ordered[0]) ? tokens.from(ordered[0]) : 0;
            for (int i = 0; i < ordered.length; i += 2) {
                out.append(tokens.text(), at, tokens.from(ordered[i])).append('\t');
                at = tokens.to(ordered[i + 1] - 1);
            }
            return trim(out.append(tokens.text().substring(at)).toString());
        }
    }

    /** Without punctuation and blanks at both ends; brackets that hold a place stay. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && TRIMMED.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && TRIMMED.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
