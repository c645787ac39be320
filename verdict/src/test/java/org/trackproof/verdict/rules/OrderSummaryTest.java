package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.OrderSummary.Standing;

class OrderSummaryTest {
    private static final Instant AT = Instant.parse("2026-09-21T08:00:00Z");

    private static Claim claim(String number, String given, String... items) {
        return new Claim(
                number,
                null,
                Situations.when(given),
                Claim.By.SELLER,
                Claim.Via.ORDER_PAGE,
                null,
                null,
                List.of(items));
    }

    private static OrderSummary of(List<String> items, Claim... claims) {
        Case base = Situations.at("aliexpress").shipped("2026-09-03").file();
        Order o = base.order();
        Order order = new Order(
                o.id(),
                o.marketplace(),
                o.seller(),
                o.orderedAt(),
                o.paidAt(),
                o.shippedDeclaredAt(),
                o.promisedBy(),
                o.protectionEndsAt(),
                o.service(),
                o.shipFrom(),
                o.shipTo(),
                o.value(),
                o.weightGrams(),
                o.paidWith(),
                items);
        Case facts =
                new Case(null, base.digest(), null, order, List.of(claims), base.buyer(), null, List.of(), List.of());
        List<Verdict> verdicts = new ArrayList<>(new Judge(new Engine()).judge(facts, AT, Engine.Options.DEFAULT));
        return OrderSummary.of(facts, verdicts);
    }

    @Test
    void itemWithoutANumber_isAPartOfItsOwn() {
        OrderSummary summary =
                of(List.of("lamp", "cable", "bulb"), claim(Situations.NUMBER, "2026-09-03", "lamp", "bulb"));

        assertThat(summary.parts())
                .extracting(OrderSummary.Part::standing)
                .containsExactly(Standing.NOT_SEEN, Standing.NO_NUMBER);
        assertThat(summary.parts().get(1).items()).containsExactly("cable");
        assertThat(summary.sentence()).isEqualTo("Of 2 parts of the order: 1 not seen yet; 1 without a number.");
    }

    @Test
    void numberOfUnnamedItems_mayCarryAllOfThem() {
        assertThat(of(List.of("lamp", "cable"), claim(Situations.NUMBER, "2026-09-03"))
                        .parts())
                .hasSize(1);
    }

    @Test
    void replacedNumber_isNoPartThatIsWaitedFor() {
        OrderSummary summary =
                of(List.of(), claim(Situations.NUMBER, "2026-09-03"), claim("RB839204766CN", "2026-09-10"));

        assertThat(summary.parts())
                .extracting(OrderSummary.Part::standing)
                .containsExactly(Standing.REPLACED, Standing.NOT_SEEN);
        assertThat(summary.sentence()).isEqualTo("All parts of the order are not seen yet.");
    }

    @Test
    void everyStanding_hasWordsAndAdvice() {
        for (Standing standing : Standing.values()) {
            assertThat(Sentences.advice(Language.EN).texts())
                    .containsKeys("order." + standing.id(), "order.advice." + standing.id());
        }
    }
}
