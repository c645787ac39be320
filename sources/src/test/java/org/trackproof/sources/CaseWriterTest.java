package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseWriterTest {
    private static String rewritten(String json) {
        return CaseWriter.write(CaseReader.read(json));
    }

    @Test
    void fullCase_losesNothing_andFitsTheSchema() {
        CaseFile file = CaseReader.read(Samples.full());
        String written = CaseWriter.write(file);
        CaseFile again = CaseReader.read(written);
        assertThat(again.document()).isEqualTo(file.document());
        assertThat(again.facts()).isEqualTo(file.facts());
        assertThat(Schemas.problems(Schemas.CASE, written)).isEmpty();
    }

    @Test
    void knownFields_comeFirstInTheOrderOfTheFormat_othersBehindInTheirOwn() {
        String json =
                Samples.SMALL.replace("{\"orderedAt\"", "{\"z\":1,\"b\":{\"postcode\":1,\"country\":2},\"orderedAt\"");
        String claimsFirst = "{\"x\":[]," + json.substring(json.indexOf("\"claims\""), json.length() - 1) + ","
                + json.substring(1, json.indexOf(",\"claims\"")) + "}";
        assertThat(rewritten(claimsFirst))
                .isEqualTo(
                        "{\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\":{\"country\":\"ES\"},\"z\":1,"
                                + "\"b\":{\"postcode\":1,\"country\":2}},\"claims\":[{\"number\":\"LP00841273905516\"}],\"x\":[]}");
    }

    @Test
    void numbers_keepEveryDigit() {
        String numbers = "[1.50,1E+2,0.1,12345678901234567890123,1.0000000000000000001,-5,true,null]";
        assertThat(rewritten(Samples.with("'x':" + numbers))).contains("\"x\":" + numbers);
    }

    @Test
    void text_isEscapedAndNotChanged() {
        String json = Samples.with("'note\\u202e':'\\u0000\\u2028\\ud83d\\ude00\\ud800\\u0041\\\"'");
        String written = rewritten(json);
        assertThat(written)
                .contains("\"note\\u202e\":\"\\u0000\\u2028\ud83d\ude00\\ud800A\\\"\"")
                .doesNotContain("\u2028")
                .doesNotContain("\u202e");
        assertThat(CaseReader.read(written).document())
                .isEqualTo(CaseReader.read(json).document());
    }

    @Test
    void body_staysInTheFormInWhichItCame() {
        assertThat(rewritten(Samples.answer("'body':{'b':1,'a':[]}"))).contains("\"body\":{\"b\":1,\"a\":[]}");
        assertThat(rewritten(Samples.answer("'body':''"))).contains("\"body\":\"\"");
        assertThat(rewritten(Samples.answer("'bodyBase64':'YQ=='"))).contains("\"bodyBase64\":\"YQ==\"");
    }
}
