package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class CaseDigestTest {
    private static String digest(String json) {
        return CaseReader.read(json).facts().digest();
    }

    @Test
    void smallestCase_hasThisDigestForEver() {
        assertThat(CaseDigest.canonical(CaseReader.read(Samples.SMALL).document(), Map.of()))
                .isEqualTo("{\"claims\":[{\"number\":\"LP00841273905516\"}],"
                        + "\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\":{\"country\":\"ES\"}}}");
        assertThat(digest(Samples.SMALL))
                .isEqualTo("sha256:642b0c13844f144af990b23d3b22e086a61ae6c6ab1d88e66f5dfa34ed44015f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'id':'x'", "'line':3", "'at':'2026-10-28'", "'about':{'a':1}", "'expect':{}"})
    void whatSaysNothingOfTheOrder_doesNotCount(String field) {
        assertThat(digest(Samples.with(field))).isEqualTo(digest(Samples.SMALL));
    }

    @Test
    void whiteSpaceAndOrderOfKeys_doNotCount() {
        assertThat(digest(Samples.with("'b':1,'a':{'d':1,'c':2}")))
                .isEqualTo(digest(Samples.with(" 'a' : {'c':2,\n'd':1}, 'b':1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'x':0", "'x':null", "'x':[1,2]", "'x':[2,1]", "'x':'1'", "'x':1", "'x':true", "'x':{'at':1}"})
    void everythingElse_counts(String field) {
        assertThat(digest(Samples.with(field))).isNotEqualTo(digest(Samples.SMALL));
        assertThat(digest(Samples.with(field))).isNotEqualTo(digest(Samples.with("'x':[]")));
    }

    @ParameterizedTest
    @CsvSource({"23.90, 23.9", "2.39e1, 23.9", "100.0, 100", "1e2, 100", "-0.0, 0", "1E-3, 0.001", "1e400, 1E+400"})
    void numbers_countByValue(String written, String canonical) {
        String document = Samples.with("'x':" + written);
        assertThat(CaseDigest.canonical(CaseReader.read(document).document(), Map.of()))
                .contains("\"x\":" + canonical + "}");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999, 1E+999999999", "100e2147483647, 1.00E+2147483649", "1e-2147483647, 1E-2147483647"})
    void hugeExponent_isCheapAndNeverFails(String written, String canonical) {
        assertThat(CaseDigest.number(JsonNodeFactory.instance.numberNode(new BigDecimal(written))))
                .isEqualTo(canonical);
    }
}
