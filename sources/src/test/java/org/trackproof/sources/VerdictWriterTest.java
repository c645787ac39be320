package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWriterTest {
    @Test
    void fullVerdict_isThisLine() {
        assertThat(VerdictWriter.write(Verdicts.full(), "desk-1", 7))
                .isEqualTo(Samples.resource("/full-verdict.json").strip());
    }

    @Test
    void everyVerdict_fitsTheSchema() {
        assertThat(Schemas.problems(Schemas.VERDICT, VerdictWriter.write(Verdicts.full(), "desk-1", 7)))
                .isEmpty();
        assertThat(Schemas.problems(Schemas.VERDICT, VerdictWriter.write(Verdicts.bare())))
                .isEmpty();
    }

    @Test
    void whatIsMissing_isNullAsInTheSchema() {
        assertThat(VerdictWriter.write(Verdicts.bare()))
                .startsWith("{\"format\":\"trackproof-verdict/1\",\"caseDigest\"")
                .contains("\"claim\":{\"index\":1,\"state\":\"part\"}")
                .contains(
                        "\"leaning\":null,\"heldBack\":[],\"prior\":0.0200,\"pInconsistent\":0.0000,\"interval\":null")
                .contains(
                        "{\"falseAccusation\":null,\"wrongAmongThese\":null,\"falseClearance\":null,\"basis\":\"written\"}")
                .contains("\"needsInput\":[],\"askAgainAt\":null,\"askAgainBecause\":null,\"wouldChangeMind\":[]");
    }

    @Test
    void writtenRate_showsNoCount() {
        assertThat(VerdictWriter.write(Verdicts.bare(Verdicts.finding("a", 1, "s", Map.of()))))
                .contains("\"facts\":{},\"reference\":{\"basis\":\"written\"}}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "-0.04, 0.0", "0.05, 0.1", "-12.26, -12.3", "1e7, 10000000.0"})
    void decibans_haveOneDecimal(double decibans, String written) {
        assertThat(VerdictWriter.write(Verdicts.bare(Verdicts.finding("a", decibans, "s", Map.of()))))
                .contains("\"decibans\":" + written + ",");
    }

    @Test
    void facts_keepTheirOrderAndKind() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("z", 1L);
        facts.put("a", 12.3456789);
        facts.put("day", 3.0);
        facts.put("none", -0.00001);
        facts.put("odd", Double.NaN);
        facts.put("b", true);
        assertThat(VerdictWriter.write(Verdicts.bare(Verdicts.finding("a", 1, "s", facts))))
                .contains("\"facts\":{\"z\":1,\"a\":12.3457,\"day\":3,\"none\":0,\"odd\":\"NaN\",\"b\":true}");
    }

    @Test
    void hostileText_isHarmless() {
        String hostile = "a\u0000\u001b[2J\"\\\n\u0085\u2028\u2029\u202e\u2066\u200f\ufeff\ud800b\udc00\ud83d\ude00";
        String line = VerdictWriter.write(Verdicts.bare(Verdicts.finding("a", 1, hostile, Map.of("k\n", hostile))));
        assertThat(line)
                .contains(
                        "\"a\\u0000\\u001b[2J\\\"\\\\\\n\\u0085\\u2028\\u2029\\u202e\\u2066\\u200f\\ufeff\ufffdb\ufffd\ud83d\ude00\"")
                .contains("\"k\\n\":");
        assertThat(line.chars().noneMatch(c -> c < ' ' || c == 0x202e || c == 0x2028))
                .isTrue();
        assertThat(Schemas.problems(Schemas.VERDICT, line)).isEmpty();
    }

    @Test
    void localeAndZone_changeNothing() {
        String expected = VerdictWriter.write(Verdicts.full());
        String digest = CaseReader.read(Samples.full()).facts().toString();
        Locale locale = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(VerdictWriter.write(Verdicts.full())).as(tag).isEqualTo(expected);
                assertThat(CaseReader.read(Samples.full()).facts().toString())
                        .as(tag)
                        .isEqualTo(digest);
                BadInput bad =
                        catchThrowableOfType(BadInput.class, () -> CaseReader.read(new byte[] {'{', (byte) 0xe9}));
                assertThat(bad.getMessage()).as(tag).contains("0xe9").contains("line 1, column 2");
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void badCase_isALineWithItsFirstProblem() {
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> CaseReader.read(Samples.with("'id':'d\\u202e1'")
                        .replace("2026-10-02", "2026-02-30")
                        .replace("ES", "es")));
        assertThat(VerdictWriter.writeError(bad, 12))
                .startsWith(
                        "{\"id\":\"d\\u202e1\",\"line\":12,\"error\":{\"code\":\"case-bad-date\",\"message\":\"'2026-02-30' ")
                .endsWith("(1 more)\",\"pointer\":\"/order/orderedAt\"}}");
        BadInput noJson = catchThrowableOfType(BadInput.class, () -> CaseReader.read("x"));
        assertThat(VerdictWriter.writeError(noJson, 1))
                .startsWith("{\"id\":null,")
                .endsWith("\"pointer\":null}}");
    }
}
