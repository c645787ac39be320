package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;

class WayBackTest {
    private static final Place MADRID = new Place("ES", null, "Madrid", "28013", null);

    @ParameterizedTest(name = "{0} in {1} from {2} to {3} -> {4}")
    @CsvSource({
        "ORIGIN_SORT, CN, CN, ES, ORIGIN_SORT",
        "ORIGIN_SORT, KR, CN, ES, EXPORTED",
        "ORIGIN_SORT, ES, CN, ES, DESTINATION",
        "ORIGIN_SORT, ES, ES, ES, ORIGIN_SORT",
        "ORIGIN_SORT, ES, , ES, ORIGIN_SORT",
        "ORIGIN_SORT, , CN, ES, ORIGIN_SORT",
        "DELIVERED, KR, CN, ES, DELIVERED"
    })
    void facility_isWhereItsCountrySays(Phase phase, String here, String from, String goal, Phase expected) {
        assertThat(WayBack.phase(phase, Place.ofCountry(here), Place.ofCountry(from), Place.ofCountry(goal)))
                .isEqualTo(expected);
    }

    private static List<Phase> turned(String city, Phase... phases) {
        List<Scan> scans = new ArrayList<>();
        for (Phase phase : phases) {
            Place place = new Place("ES", null, city, null, null);
            scans.add(new Scan(null, place, phase, Physical.YES, false, null, null, "usps", null));
        }
        return WayBack.turned(scans, MADRID).stream().map(Scan::phase).toList();
    }

    @Test
    void movementAfterTheTurn_isTheWayBack_andDeliveryIsTheReturn() {
        assertThat(turned("Vigo", Phase.ATTEMPTED, Phase.RETURNING, Phase.ORIGIN_SORT, Phase.DELIVERED))
                .containsExactly(Phase.ATTEMPTED, Phase.RETURNING, Phase.RETURNING, Phase.RETURNED);
    }

    @Test
    void deliveryInTheCityOfTheRecipient_staysADelivery() {
        assertThat(turned("MADRID", Phase.RETURNING, Phase.DELIVERED))
                .containsExactly(Phase.RETURNING, Phase.DELIVERED);
    }

    @Test
    void acceptanceAfterTheTurn_isAnotherJourney() {
        assertThat(turned("Vigo", Phase.RETURNING, Phase.ACCEPTED, Phase.ORIGIN_SORT, Phase.DELIVERED))
                .containsExactly(Phase.RETURNING, Phase.ACCEPTED, Phase.ORIGIN_SORT, Phase.DELIVERED);
    }
}
