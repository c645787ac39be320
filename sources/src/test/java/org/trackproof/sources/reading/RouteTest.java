package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.sources.reading.StatusMap.End;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;

class RouteTest {
    private static final Route ROUTE = new Route("CN", "ES");

    private static Meaning at(@Nullable End end) {
        return new Meaning(Phase.ACCEPTED, Physical.YES, false, null, end);
    }

    private static When when(String text) {
        return When.parse(text, ZoneSpan.ANYWHERE);
    }

    @Test
    void country_isThatOfTheEnd_unlessTheClockContradicts() {
        assertThat(ROUTE.country(at(End.ORIGIN), null)).isEqualTo("CN");
        assertThat(ROUTE.country(at(End.ORIGIN), when("2026-09-20T10:00:00+08:00")))
                .isEqualTo("CN");
        assertThat(ROUTE.country(at(End.ORIGIN), when("2026-09-20T10:00:00+02:00")))
                .isNull();
        assertThat(ROUTE.country(at(End.DESTINATION), when("2026-09-20T10:00:00")))
                .isEqualTo("ES");
    }

    @Test
    void country_ofAnEventThatCanHappenAnywhere_isOpen() {
        assertThat(ROUTE.country(at(null), null)).isNull();
        assertThat(new Route("ES", "ES").country(at(null), null)).isEqualTo("ES");
        assertThat(new Route(null, null).country(at(End.ORIGIN), null)).isNull();
    }

    @ParameterizedTest(name = "from {0} to {1} at {2}: {3}")
    @CsvSource({
        "CN, ES, CN, ORIGIN_SORT",
        "CN, ES, NL, EXPORTED",
        "CN, ES, ES, DESTINATION",
        "CN, ES,   , ORIGIN_SORT",
        "ES, ES, ES, ORIGIN_SORT",
        "  , ES, ES, ORIGIN_SORT",
        "  ,   , ES, ORIGIN_SORT",
    })
    void onTheWay_isReadByTheCountry(@Nullable String from, @Nullable String to, @Nullable String here, Phase phase) {
        assertThat(new Route(from, to).onTheWay(here)).isEqualTo(phase);
    }
}
