package org.trackproof.verdict.places;

/** What a day is to those who handle parcels, the slower last. */
enum DayKind {
    WORKDAY,
    WEEKEND,
    HOLIDAY,
    GOLDEN_WEEK,
    SPRING_FESTIVAL;

    /** The kind that a data file calls {@code name}. */
    static DayKind parse(String name) {
        return switch (name) {
            case "WORK" -> WORKDAY;
            case "HOLIDAY" -> HOLIDAY;
            case "GOLDEN" -> GOLDEN_WEEK;
            case "SPRING" -> SPRING_FESTIVAL;
            default -> throw new IllegalStateException("'%s' is no kind of day".formatted(name));
        };
    }
}
