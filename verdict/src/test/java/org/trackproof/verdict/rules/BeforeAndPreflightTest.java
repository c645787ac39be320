package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Flag;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.engine.LaneTimes;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.language.Language;

class BeforeAndPreflightTest {
    private static final ReferencePack PACK = ReferencePack.standard();

    @ParameterizedTest
    @CsvSource({
        "EXPRESS, FULL",
        "STANDARD, FULL",
        "LOCAL, FULL",
        "ECONOMY, PARTLY",
        "UNTRACKED, NONE",
        "UNKNOWN, UNKNOWN"
    })
    void tracking_isThatOfTheClass(Service service, BeforeBuying.Tracking wanted) {
        assertThat(BeforeBuying.look(
                                Situations.at("aliexpress").service(service).file(), PACK)
                        .tracking())
                .isEqualTo(wanted);
    }

    @Test
    void nineOfTen_takeLongerThanHalfOfThemAndLessThanTwiceAsLong() {
        LaneTimes times = LaneTimes.of(PACK, "CN", "ES", Service.STANDARD);

        assertThat(times.medianDays()).isBetween(8.0, 25.0);
        assertThat(times.p90Days()).isBetween(times.medianDays() * 1.1, times.medianDays() * 2);
    }

    @Test
    void windowThatEndsBeforeNineOfTenHaveArrived_isTooShort() {
        Situations order = Situations.at("ebay")
                .ordered("2026-09-01")
                .promised("2026-09-05")
                .service(Service.ECONOMY);

        assertThat(BeforeBuying.look(order.file(), PACK).windows()).anySatisfy(reach -> {
            assertThat(reach.window().rule()).isEqualTo("EB-1b");
            assertThat(reach.longEnough()).isFalse();
        });
        assertThat(BeforeBuying.look(order.service(Service.EXPRESS).file(), PACK)
                        .windows())
                .allSatisfy(reach -> assertThat(reach.longEnough()).isTrue());
    }

    @Test
    void goodNumber_isNotDoubted_andProofIsNamed() {
        Preflight look = Preflight.look("RB839204766CN", Context.NONE, Service.REGISTERED);

        assertThat(look.doubts()).isEmpty();
        assertThat(look.keep()).anyMatch(keep -> keep.contains("receipt"));
    }

    @Test
    void notANumber_isSaid_andNothingIsToBeKept() {
        Preflight look = Preflight.look("hello", Context.NONE, Service.UNKNOWN);

        assertThat(look.doubts()).extracting(Preflight.Doubt::id).contains("not-a-number");
        assertThat(look.keep()).isEmpty();
    }

    @Test
    void numberOfAnotherDestination_isDoubted() {
        Context context = new Context(null, "CN", "ES", null, LocalDate.parse("2026-09-01"), "4400110022", null);

        assertThat(Preflight.look("4400110022", context, Service.UNKNOWN).doubts())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyFlag_hasAClause(Flag flag) {
        assertThat(Sentences.advice(Language.EN).texts())
                .containsKey("preflight." + flag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
