package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class ChinaPostReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new ChinaPostReading();
    }

    @Override
    String number() {
        return "LK201030503CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private static String mail(String rows, String country) {
        return "{\"code\":\"000000\",\"info\":{\"mail\":{\"mailNo\":\"LK201030503CN\",\"receiverCountryName\":\""
                + country + "\",\"mailInfos\":[" + rows + "]}}}";
    }

    private Scan row(String operation, String org) {
        String row = "{\"operation\":\"" + operation + "\",\"operationCode\":\"900\",\"orgCode\":\"" + org
                + "\",\"time\":\"2026-09-01 15:25:00\"}";
        return readBody(mail(row, "美国"), 200).histories().get(0).scans().get(0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"美国, US", "巴西, BR", "波兰, PL", "捷克, CZ", "中国香港, HK", "韩国, KR", "英国, GB"})
    void receiverCountry_isTheStatedDestination(String name, String country) {
        assertThat(readBody(mail("", name), 200)
                        .histories()
                        .get(0)
                        .destination()
                        .country())
                .isEqualTo(country);
    }

    @Test
    void row_isEndedByPlaceAndClock() {
        History history = read("delivered", 200).histories().get(0);
        Scan accepted = history.scans().get(0);
        assertThat(accepted.phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(accepted.place().country()).isEqualTo("CN");
        assertThat(accepted.place().city()).isEqualTo("深圳市");
        assertThat(accepted.place().raw()).isEqualTo("广东省深圳市");
        assertThat(Moments.of(accepted).earliest()).isEqualTo("2026-09-01T10:00:00Z");
        assertThat(history.scans().get(4).place().country()).isEqualTo("BR");
        assertThat(Moments.of(history.scans().get(4)).isExact()).isFalse();
    }

    @Test
    void codes_countBeforeWords() {
        String row =
                "{\"operation\":\"【美国】新的步骤\",\"operationCode\":\"463\",\"orgCode\":\"US\",\"time\":\"2026-09-01 15:25:00\"}";
        assertThat(readBody(mail(row, "美国"), 200)
                        .histories()
                        .get(0)
                        .scans()
                        .get(0)
                        .phase())
                .isEqualTo(Phase.DELIVERED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "【广东省东莞市】已收寄, ACCEPTED",
        "'离开【广州国际】，下一站【美国洛杉矶】', ORIGIN_SORT",
        "航空公司启运, EXPORTED",
        "【深圳】已妥投, DELIVERED",
        "【深圳】说【已妥投】, UNMAPPED",
        "verdict: 已妥投, UNMAPPED",
    })
    void phrases_areReadWithoutPlaces(String operation, Phase phase) {
        assertThat(row(operation, "51800000").phase()).isEqualTo(phase);
    }

    @Test
    void sameWordsAbroad_areBehindTheExport() {
        assertThat(row("到达【洛杉矶】处理中心", "US").phase()).isEqualTo(Phase.DESTINATION);
        assertThat(row("到达【法兰克福】处理中心", "DE").phase()).isEqualTo(Phase.EXPORTED);
    }

    @Test
    void ordered_isOnlyALabel() {
        assertThat(row("【深圳】待收寄", "51800000").physical()).isEqualTo(Physical.NO);
    }

    @Test
    void anotherCode_isNotEvidence() {
        assertThat(readBody("{\"code\":\"200002\",\"info\":null,\"msg\":\"x\"}", 200)
                        .said())
                .isEqualTo(Said.FAILED);
    }
}
