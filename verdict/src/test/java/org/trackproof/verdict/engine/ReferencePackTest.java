package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Story;

class ReferencePackTest {
    private static final ReferencePack PACK = ReferencePack.shipped("written-1");

    private static String text() throws IOException {
        try (InputStream in = ReferencePack.class.getResourceAsStream("/org/trackproof/verdict/written-1.pack")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courier",
                "clock",
                "place-country",
                "place-domestic",
                "place-postcode",
                "place-city",
                "speed",
                "route",
                "reuse",
                "weight",
                "upload"
            })
    void ratesOfABlock_addUpToOne_forEveryStory(String block) {
        Rates rates = PACK.rates(block);
        for (Story story : Story.values()) {
            double sum = 0;
            for (String category : rates.categories()) {
                sum += StrictMath.exp(rates.tempered(category, 1)[story.ordinal()]);
            }
            assertThat(sum).as(block + " " + story).isEqualTo(1, within(.03));
        }
    }

    @Test
    void priors_addUpToOne_andKeepTheSides() {
        double other = 0;
        double all = 0;
        double[] logs = PACK.logPriors(.02);
        for (Story story : Story.values()) {
            all += StrictMath.exp(logs[story.ordinal()]);
            other += story.isAnotherParcel() ? StrictMath.exp(logs[story.ordinal()]) : 0;
        }
        assertThat(all).isEqualTo(1, within(1e-9));
        assertThat(other).isEqualTo(.02, within(1e-9));
    }

    @Test
    void everyPhaseAndService_hasACurve_thatFalls() {
        for (Phase phase : Phase.values()) {
            for (Service service : Service.values()) {
                SurvivalCurve curve = PACK.silence().curve(phase, service, "CN-ES");
                assertThat(curve.at(0)).isEqualTo(1);
                for (double days = 0; days < 100; days += .25) {
                    assertThat(curve.at(days + .25))
                            .isLessThanOrEqualTo(curve.at(days))
                            .isPositive();
                }
            }
        }
    }

    @Test
    void silenceOfAnUntrackedParcel_isWorthAlmostNothing() {
        assertThat(PACK.silence()
                        .curve(Phase.EXPORTED, Service.UNTRACKED, "CN-ES")
                        .at(40))
                .isGreaterThan(.9);
        assertThat(PACK.silence()
                        .curve(Phase.EXPORTED, Service.STANDARD, "CN-ES")
                        .at(40))
                .isLessThan(.1);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, ES, STANDARD, 12",
        "CN, MT, ECONOMY, 32",
        "US, US, STANDARD, 3",
        "XX, YY, EXPRESS, 5",
        ", ES, LOCAL, 3"
    })
    void medianOfALane_isThatOfTheMostSpecialRow(String from, String to, Service service, double days) {
        assertThat(PACK.medianDays(from, to, service)).isEqualTo(days);
    }

    @Test
    void aPackWithoutATable_namesIt() throws IOException {
        String without = text().replace("[clock ", "[klock ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePack.parse(without))
                .withMessageContaining("[clock]");
    }

    @Test
    void aPackWithAWordInsteadOfARate_namesTheLine() throws IOException {
        String broken = text().replace("not-received      .006", "not-received      often");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePack.parse(broken))
                .withMessageMatching("Line \\d+: 'often' is no rate.*");
    }

    @Test
    void aPackWhoseStoriesDoNotAddUp_isRefused() throws IOException {
        String broken = text().replace("genuine           .986", "genuine           .5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePack.parse(broken))
                .withMessageContaining("add up to 1");
    }
}
