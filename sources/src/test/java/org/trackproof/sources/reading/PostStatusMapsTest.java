package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.sources.reading.StatusMap.End;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;

/** The status data of posts and parcel couriers: they load, and the entries that are easily got wrong are as the couriers mean them. */
class PostStatusMapsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cainiao",
                "upu",
                "4px",
                "china-post",
                "laposte",
                "postnord",
                "postnl",
                "correos-es",
                "gls",
                "dpd"
            })
    void everyMap_loads_andDoesNotGuess(String source) {
        assertThat(StatusMap.of(source).meaning("NO SUCH CODE")).isEqualTo(Meaning.UNMAPPED);
    }

    @ParameterizedTest(name = "{0} {1}: {2}, physical {3}")
    @CsvSource({
        "cainiao, GTMS_STA_SIGNED, READY_FOR_PICKUP, YES",
        "cainiao, gwms_accept, LABEL, NO",
        "cainiao, LAST_MILE_ASN_NOTIFY, LABEL, NO",
        "cainiao, LH_POST_COLLECTION, EXCEPTION, UNKNOWN",
        "cainiao, CC_EX_SUCCESS, ORIGIN_SORT, UNKNOWN",
        "cainiao, GWMS_CANCEL, CANCELLED, NO",
        "cainiao, RT_WH_INBOUND, RETURNING, YES",
        "4px, FPX_L_RPIF, LABEL, NO",
        "4px, FPX_O_IR, UNMAPPED, UNKNOWN",
        "4px, FPX_M_TDWF, EXCEPTION, UNKNOWN",
        "4px, FPX_D_FDNC, ATTEMPTED, UNKNOWN",
        "4px, FPX_S_OKGP, DELIVERED, YES",
        "upu, EMA, ACCEPTED, UNKNOWN",
        "upu, EXB, ORIGIN_SORT, UNKNOWN",
        "laposte, ET1, ORIGIN_SORT, YES",
        "laposte, DI2, RETURNED, YES",
        "postnord, AVAILABLE_FOR_DELIVERY_PAR_LOC, READY_FOR_PICKUP, YES",
        "gls, DELIVEREDPS, READY_FOR_PICKUP, YES",
        "gls, CANCELED, CANCELLED, NO",
        "dpd, ACCEPTED, LABEL, NO",
    })
    void codes_meanWhatTheCourierMeans(String source, String code, Phase phase, Physical physical) {
        Meaning meaning = StatusMap.of(source).meaning(code);
        assertThat(meaning.phase()).isEqualTo(phase);
        assertThat(meaning.physical()).isEqualTo(physical);
    }

    @Test
    void forecastAndEnd_areReadFromTheirColumns() {
        assertThat(StatusMap.of("upu").meaning("DLV").forecast()).isTrue();
        assertThat(StatusMap.of("upu").meaning("EMC").end()).isEqualTo(End.ORIGIN);
        assertThat(StatusMap.of("cainiao").meaning("GTMS_SIGNED").end()).isEqualTo(End.DESTINATION);
        assertThat(StatusMap.of("cainiao").meaning("LH_ARRIVE").end()).isNull();
    }

    @Test
    void endlessCode_isUnmappedAtOnce() {
        assertThat(StatusMap.of("4px").meaning("X".repeat(2_000_000))).isEqualTo(Meaning.UNMAPPED);
    }
}
