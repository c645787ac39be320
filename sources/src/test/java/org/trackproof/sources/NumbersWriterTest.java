package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Destination;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Outcome;
import org.trackproof.numbers.Rejection;

class NumbersWriterTest {
    @Test
    void identification_isThisLine() {
        Map<String, String> decoded = new LinkedHashMap<>();
        decoded.put("serviceCode", "03");
        decoded.put("account", "5R8939");
        Candidate ups = new Candidate(
                "ups", "ups.1z", 0.98, List.of(new Check("check-digit", Check.Result.PASS, 0.1)), decoded, null, null);
        Candidate usps = new Candidate(
                "usps",
                "usps.imb",
                0.01004,
                List.of(new Check("check-digit", Check.Result.FAIL, 1.0 / 1_000_003)),
                Map.of(),
                LocalDate.of(2026, 10, 2),
                new Destination("US", "80202"));
        Identification identification = new Identification(
                "1z 5r\u202e",
                "1Z5R",
                Outcome.IDENTIFIED,
                List.of(ups, usps),
                EnumSet.of(Flag.LOOKS_LIKE_IBAN, Flag.SAMPLE_NUMBER),
                List.of(new Rejection("s10", "check digit 5, should be 7")),
                List.of("1Z6R"));
        assertThat(NumbersWriter.write(identification))
                .isEqualTo(
                        "{\"input\":\"1z 5r\\u202e\",\"number\":\"1Z5R\",\"outcome\":\"identified\",\"candidates\":["
                                + "{\"courier\":\"ups\",\"format\":\"ups.1z\",\"p\":0.9800,"
                                + "\"checks\":[{\"name\":\"check-digit\",\"result\":\"pass\",\"chance\":0.1}],"
                                + "\"decoded\":{\"serviceCode\":\"03\",\"account\":\"5R8939\"},\"issuedOn\":null,\"destination\":null},"
                                + "{\"courier\":\"usps\",\"format\":\"usps.imb\",\"p\":0.0100,"
                                + "\"checks\":[{\"name\":\"check-digit\",\"result\":\"fail\",\"chance\":0.000001}],"
                                + "\"decoded\":{\"destination\":{\"country\":\"US\",\"postcode\":\"80202\"},\"issuedOn\":\"2026-10-02\"},"
                                + "\"issuedOn\":\"2026-10-02\",\"destination\":{\"country\":\"US\",\"postcode\":\"80202\"}}],"
                                + "\"flags\":[\"sample-number\",\"looks-like-iban\"],"
                                + "\"rejected\":[{\"format\":\"s10\",\"reason\":\"check digit 5, should be 7\"}],\"repairs\":[\"1Z6R\"]}");
    }

    @Test
    void unknownNumber_hasEveryField() {
        assertThat(NumbersWriter.write(new Identification(
                        "", "", Outcome.NOT_A_TRACKING_NUMBER, List.of(), Set.of(), List.of(), List.of())))
                .isEqualTo("{\"input\":\"\",\"number\":\"\",\"outcome\":\"not-a-tracking-number\","
                        + "\"candidates\":[],\"flags\":[],\"rejected\":[],\"repairs\":[]}");
    }

    @Test
    void found_isThisLine() {
        assertThat(NumbersWriter.write(new Found("RB123456785GB", "royal-mail", "s10", 120, 133, "RB 123", 0.97)))
                .isEqualTo("{\"number\":\"RB123456785GB\",\"courier\":\"royal-mail\",\"format\":\"s10\","
                        + "\"start\":120,\"end\":133,\"text\":\"RB 123\",\"p\":0.9700}");
    }
}
