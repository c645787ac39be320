package org.trackproof.verdict.places;

/**
 * How much of an ordinary working day each kind of day counts, 0 to 1. They belong to a reference pack; {@link #WRITTEN} is where no pack says more.
 *
 * @param originWeekend a day of the weekend before export: sellers and collectors in China work on Saturdays and often on Sundays
 * @param betweenWeekend a day of the weekend between export and import: aircraft fly, customs rest
 * @param destinationWeekend a day of the weekend after import
 * @param holiday a public holiday of the country, on any side
 * @param springFestival Chinese New Year, from two days before the days off to their end
 * @param goldenWeek the week of China's National Day
 * @param peak multiplies every day from 11 November to 28 December: more parcels than hands
 */
public record Speeds(
        double originWeekend,
        double betweenWeekend,
        double destinationWeekend,
        double holiday,
        double springFestival,
        double goldenWeek,
        double peak) {
    /** Expert values, not learnt; a holiday is slower than a weekend because nobody at all delivers in most countries. */
    public static final Speeds WRITTEN = new Speeds(.75, .6, .4, .3, .3, .5, .7);

    public Speeds {
        check("originWeekend", originWeekend);
        check("betweenWeekend", betweenWeekend);
        check("destinationWeekend", destinationWeekend);
        check("holiday", holiday);
        check("springFestival", springFestival);
        check("goldenWeek", goldenWeek);
        check("peak", peak);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Speed '%s' is %s, must be 0 to 1".formatted(name, value));
        }
    }

    double of(DayKind kind, Side side) {
        return switch (kind) {
            case WORKDAY -> 1;
            case WEEKEND ->
                switch (side) {
                    case ORIGIN -> originWeekend;
                    case BETWEEN -> betweenWeekend;
                    case DESTINATION -> destinationWeekend;
                };
            case HOLIDAY -> holiday;
            case GOLDEN_WEEK -> goldenWeek;
            case SPRING_FESTIVAL -> springFestival;
        };
    }
}
