package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.places.ZoneSpan;

class LegsTest {
    private static final String DIGITS = "418832907710";
    private static final String S10 = "LX730519283CN";

    private static Scan scan(String time, Phase phase, String country) {
        return new Scan(
                Times.read(time, ZoneSpan.ANYWHERE),
                Place.ofCountry(country),
                phase,
                Physical.YES,
                false,
                null,
                null,
                null,
                null);
    }

    private static Legs.Leg leg(String courier, Scan... scans) {
        return new Legs.Leg(courier, List.of(scans));
    }

    private static List<List<String>> couriers(String number, @Nullable String destination, Legs.Leg... legs) {
        List<List<String>> all = new ArrayList<>();
        for (List<Legs.Leg> shipment : Legs.shipments(number, List.of(legs), destination)) {
            List<String> names = new ArrayList<>();
            shipment.forEach(leg -> names.add(String.valueOf(leg.courier())));
            all.add(names);
        }
        return all;
    }

    @Test
    void handOverToTheDestination_isOneShipment() {
        Legs.Leg china = leg("china-post", scan("2026-10-05", Phase.ACCEPTED, "CN"));
        Legs.Leg usps = leg("usps", scan("2026-10-16", Phase.DELIVERED, "US"));
        assertThat(couriers(DIGITS, "US", china, usps)).containsExactly(List.of("china-post", "usps"));
        assertThat(couriers(S10, null, china, usps)).containsExactly(List.of("china-post", "usps"));
    }

    @Test
    void digitsInCountriesThatNeverMeet_areTwoShipments() {
        Legs.Leg japan = leg("sagawa", scan("2026-10-05", Phase.ACCEPTED, "JP"));
        Legs.Leg fedex = leg("fedex", scan("2026-10-06", Phase.ORIGIN_SORT, "US"));
        assertThat(couriers(DIGITS, null, japan, fedex)).hasSize(2);
    }

    @Test
    void deliveryElsewhere_isAnotherShipment() {
        Legs.Leg japan = leg("sagawa", scan("2026-10-05", Phase.ACCEPTED, "JP"));
        Legs.Leg fedex = leg("fedex", scan("2026-10-06", Phase.DELIVERED, "US"));
        assertThat(couriers(DIGITS, "JP", japan, fedex)).hasSize(2);
    }

    @Test
    void yearsApart_areTwoShipments_alsoOfOneCountry() {
        Legs.Leg before = leg("usps", scan("2024-10-05", Phase.DELIVERED, "US"));
        Legs.Leg now = leg("china-post", scan("2026-10-05", Phase.ACCEPTED, "US"));
        assertThat(couriers(S10, "US", before, now)).hasSize(2);
    }

    @Test
    void oneDeliveryReportedByTwoCouriers_isOneShipment_twoDeliveriesAreNot() {
        Legs.Leg one = leg("cainiao", scan("2026-10-15", Phase.DELIVERED, "ES"));
        Legs.Leg same = leg("correos-es", scan("2026-10-16", Phase.DELIVERED, "ES"));
        Legs.Leg later = leg("correos-es", scan("2026-11-16", Phase.DELIVERED, "ES"));
        assertThat(couriers(S10, "ES", one, same)).hasSize(1);
        assertThat(couriers(S10, "ES", one, later)).hasSize(2);
    }
}
