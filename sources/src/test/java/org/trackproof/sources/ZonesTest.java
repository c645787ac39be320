package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.places.ZoneSpan;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, +01:00, +02:00",
        "Asia/Shanghai, +08:00, +08:00",
        "America/New_York, -05:00, -04:00",
        "Africa/Casablanca, +00:00, +01:00",
        "UTC, +00:00, +00:00",
        "+05:30, +05:30, +05:30"
    })
    void zone_hasTheOffsetsOfSummerAndWinter(String zone, String west, String east) {
        assertThat(Zones.ofZone(zone)).isEqualTo(new ZoneSpan(ZoneOffset.of(west), ZoneOffset.of(east)));
    }
}
