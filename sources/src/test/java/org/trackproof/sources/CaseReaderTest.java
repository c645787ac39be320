package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.When;

class CaseReaderTest {
    private static final CaseFile FULL = CaseReader.read(Samples.full());

    private static Answer answer(String fields) {
        return CaseReader.read(Samples.answer(fields)).facts().answers().get(0);
    }

    @Test
    void smallestCase_hasDefaults() {
        Case facts = CaseReader.read(Samples.SMALL).facts();
        assertThat(facts.id()).isNull();
        assertThat(facts.order().service()).isEqualTo(Service.UNKNOWN);
        assertThat(facts.order().shipTo()).isEqualTo(Place.ofCountry("ES"));
        assertThat(facts.buyer()).isEqualTo(Buyer.SILENT);
        assertThat(facts.claims().get(0).by()).isEqualTo(Claim.By.SELLER);
        assertThat(facts.claims().get(0).via()).isEqualTo(Claim.Via.ORDER_PAGE);
        assertThat(facts.answers()).isEmpty();
    }

    @Test
    void order_isReadWhole() {
        Order order = FULL.facts().order();
        assertThat(order.marketplace()).isEqualTo("aliexpress");
        assertThat(order.orderedAt().earliest()).isEqualTo(Instant.parse("2026-10-02T09:14:00Z"));
        assertThat(order.shippedDeclaredAt()).isNotNull().matches(when -> !when.isExact(), "a whole day");
        assertThat(order.value()).isEqualTo(new Money(23.9, "EUR"));
        assertThat(order.weightGrams()).isEqualTo(420.5);
        assertThat(order.items()).containsExactly("a", "b");
        assertThat(order.paidWith()).containsExactly("paypal");
        assertThat(FULL.facts().sellerRecord()).isEqualTo(new SellerRecord(40, 3));
        assertThat(FULL.facts().elsewhere().get(0).shipTo().country()).isEqualTo("BR");
        assertThat(FULL.facts().buyer().emptyOrOtherItem()).isTrue();
    }

    @Test
    void claims_keepOrderAndSpelling() {
        assertThat(FULL.facts().claims())
                .extracting(Claim::number)
                .containsExactly("LP00841273905516", "LP 0084-1273905525");
        assertThat(FULL.facts().claims().get(1).by()).isEqualTo(Claim.By.MARKETPLACE);
    }

    @Test
    void localTimeOfTheBuyer_isReadInTheZoneOfTheBuyer() {
        assertThat(FULL.facts().buyer().sellerContactedAt())
                .isEqualTo(new When(
                        "2026-10-25T10:00:00",
                        Instant.parse("2026-10-25T08:00:00Z"),
                        Instant.parse("2026-10-25T09:00:00Z")));
    }

    @Test
    void scans_makeOneHistoryPerShipment_oldestFirst() {
        Answer answer = FULL.facts().answers().get(0);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.independence()).isEqualTo(Independence.COURIER_PAGE);
        assertThat(answer.health()).isEqualTo(Health.DEGRADED);
        assertThat(answer.histories()).extracting(History::shipment).containsExactly(null, "other");
        History first = answer.histories().get(0);
        assertThat(first.scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ACCEPTED, Phase.IMPORTED, Phase.DELIVERED);
        assertThat(first.courier()).as("two couriers").isNull();
        assertThat(first.destination().postcode()).isEqualTo("28013");
        assertThat(first.weightGrams()).isEqualTo(430);
        assertThat(first.service()).isEqualTo("Registered");
    }

    @Test
    void scan_isReadWhole() {
        List<Scan> scans = FULL.facts().answers().get(0).histories().get(0).scans();
        Scan accepted = scans.get(0);
        Instant time = Instant.parse("2026-10-05T10:20:00Z");
        assertThat(accepted.time()).isEqualTo(new When("2026-10-05T18:20:00+08:00", time, time));
        assertThat(accepted.place()).isEqualTo(new Place("CN", null, "Shenzhen", null, "SZX"));
        assertThat(accepted.physical()).isEqualTo(Physical.YES);
        assertThat(accepted.code()).isEqualTo("ACC");
        assertThat(accepted.seenAt()).isEqualTo("2026-10-05T11:00:00Z");
        Scan forecast = scans.get(2);
        assertThat(forecast.forecast()).isTrue();
        assertThat(forecast.physical()).isEqualTo(Physical.UNKNOWN);
        assertThat(forecast.place()).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void sourceThatNobodyReads_isKeptAndFailed() {
        Answer answer = FULL.facts().answers().get(1);
        assertThat(answer.said()).isEqualTo(Said.FAILED);
        assertThat(answer.detail()).isEqualTo("no reading for answers of this source");
        assertThat(FULL.raw().get(1).body()).as("in the charset of its headers").isEqualTo("caf\u00e9");
        assertThat(FULL.raw().get(1).headers()).containsEntry("x-count", "3");
        assertThat(FULL.findBytes(1)).contains("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void noScans_saySoOnlyWhereTheListIsThere() {
        assertThat(answer("'scans':[]").said()).isEqualTo(Said.EMPTY);
        assertThat(answer("").said()).isEqualTo(Said.FAILED);
        assertThat(answer("'scans':[],'failure':'timeout'").said()).isEqualTo(Said.FAILED);
        assertThat(answer("'scans':[],'status':429").said()).isEqualTo(Said.RATE_LIMITED);
        assertThat(answer("'scans':[],'status':403").said()).isEqualTo(Said.RESTRICTED);
        assertThat(answer("'scans':[],'status':503").said()).isEqualTo(Said.FAILED);
    }

    @Test
    void scansWithoutParcel_areOnlyALabel() {
        assertThat(answer("'scans':[{'phase':'label','physical':false}]").said())
                .isEqualTo(Said.LABEL_ONLY);
        assertThat(answer("'scans':[{'phase':'delivered','forecast':true}]").said())
                .isEqualTo(Said.REGISTERED_EMPTY);
        assertThat(answer("'scans':[{'phase':'unmapped','physical':'unknown'}]").said())
                .isEqualTo(Said.KNOWN);
    }

    @Test
    void independence_isThatOfAnAggregatorUnlessSaid() {
        assertThat(answer("'scans':[]").independence()).isEqualTo(Independence.AGGREGATOR);
        assertThat(answer("'scans':[],'independence':'seller-site'").independence())
                .isEqualTo(Independence.SELLER_SITE);
    }

    @Test
    void missingHealth_isUnknown() {
        assertThat(answer("'scans':[]").health()).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void placeholderWeight_isLeftAsGiven_andANegativeOneIsNone() {
        assertThat(answer("'scans':[{'phase':'label'}],'weightGrams':0")
                        .histories()
                        .get(0)
                        .weightGrams())
                .isZero();
        assertThat(answer("'scans':[{'phase':'label'}],'weightGrams':-1")
                        .histories()
                        .get(0)
                        .weightGrams())
                .isNull();
    }

    @Test
    void repeatsOfOneSource_comeInTheOrderOfAsking_othersStay() {
        String one = "{'source':'scans','number':'A 1','askedAt':'%s','scans':[]}";
        String other = "{'source':'scans','number':'B2','askedAt':'2026-10-09T00:00:00Z','scans':[]}";
        String answers =
                one.formatted("2026-10-05T00:00:00Z") + "," + other + "," + one.formatted("2026-10-03T00:00:00Z");
        CaseFile file = CaseReader.read(Samples.with("'answers':[" + answers + "]"));
        assertThat(file.facts().answers())
                .extracting(answer -> answer.number() + " " + answer.askedAt())
                .containsExactly("A1 2026-10-03T00:00:00Z", "B2 2026-10-09T00:00:00Z", "A1 2026-10-05T00:00:00Z");
        assertThat(file.raw())
                .extracting(raw -> raw.askedAt().toString())
                .first()
                .isEqualTo("2026-10-03T00:00:00Z");
    }

    @Test
    void defaultInstant_isTheFilesOwn_elseTheLatestQuestion() {
        assertThat(FULL.defaultInstant()).contains(Instant.parse("2026-10-28T08:00:00Z"));
        assertThat(CaseReader.read(Samples.answer("'scans':[]")).defaultInstant())
                .contains(Instant.parse("2026-10-20T08:00:00Z"));
        assertThat(CaseReader.read(Samples.SMALL).defaultInstant()).isEmpty();
    }

    @Test
    void byteOrderMark_isTolerated() {
        assertThat(CaseReader.read("\ufeff" + Samples.SMALL).facts().claims()).hasSize(1);
    }

    @Test
    void nullOfAnOptionalField_isAbsent() {
        assertThat(CaseReader.read(Samples.with("'id':null,'buyer':null,'answers':null,'sellerRecord':null"))
                        .facts()
                        .buyer())
                .isEqualTo(Buyer.SILENT);
    }

    @Test
    void valueWithoutCurrency_isKeptAndNotUsed() {
        CaseFile file = CaseReader.read(Samples.SMALL.replace("\"order\":{", "\"order\":{\"value\":{\"amount\":5},"));
        assertThat(file.facts().order().value()).isNull();
        assertThat(CaseWriter.write(file)).contains("\"amount\":5");
    }
}
