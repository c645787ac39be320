package org.trackproof.sources.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;

/** A reading of an aggregator: one status map, one error map, many couriers. */
abstract class AggregatorReading extends JsonReading {
    private static final Set<String> FORECASTS = Words.of("forecast-texts.txt");
    private static final Set<Phase> NEVER_AHEAD = Set.of(Phase.NONE, Phase.LABEL, Phase.CANCELLED);

    private final StatusMap statuses;
    private final ErrorMap errors;

    AggregatorReading(String source) {
        super(source, Independence.AGGREGATOR);
        statuses = StatusMap.of(source);
        errors = ErrorMap.of(source);
    }

    final ErrorMap errors() {
        return errors;
    }

    /** What a row means: by its finest code that is mapped, else by the coarser words of the same row. */
    final StatusMap.Meaning meaning(@Nullable String... codesFinestFirst) {
        for (String code : codesFinestFirst) {
            StatusMap.Meaning meaning = statuses.meaning(code);
            if (meaning.phase() != Phase.UNMAPPED) {
                return meaning;
            }
        }
        return StatusMap.Meaning.UNMAPPED;
    }

    /** The first of some codes that is there. */
    static @Nullable String first(@Nullable String... codes) {
        for (String code : codes) {
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    final @Nullable String courier(@Nullable String word) {
        return Couriers.id(source(), word);
    }

    /** Whether a row speaks of a day to come. */
    static boolean isForecast(StatusMap.Meaning meaning, @Nullable String text) {
        if (meaning.forecast()) {
            return true;
        }
        if (text == null || NEVER_AHEAD.contains(meaning.phase())) {
            return false;
        }
        String head = text.strip().toLowerCase(Locale.ROOT);
        return FORECASTS.stream().anyMatch(head::startsWith);
    }

    /** Keeps that somebody signed, never who. */
    static @Nullable String signature(@Nullable String name) {
        return name == null || name.toLowerCase(Locale.ROOT).contains("not required") ? null : "present";
    }
}
