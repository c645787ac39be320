package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Service;

class CaseRowsTest {
    private static final CaseRows ROWS = new CaseRows(List.of(
            "\ufeffid",
            "note",
            "number",
            "courier",
            "orderedAt",
            " shipToCountry ",
            "shipToPostcode",
            "givenAt",
            "service",
            "at"));

    @Test
    void row_isACase_otherColumnsAreKept() {
        CaseFile file = ROWS.read(List.of(
                "7",
                "call, again",
                "LP00841273905516",
                "cainiao",
                "2026-10-02",
                "ES",
                "28013",
                "2026-10-04",
                "economy",
                "2026-10-28T08:00:00Z"));
        Case facts = file.facts();
        assertThat(facts.id()).isEqualTo("7");
        assertThat(facts.order().service()).isEqualTo(Service.ECONOMY);
        assertThat(facts.order().shipTo().postcode()).isEqualTo("28013");
        assertThat(facts.claims().get(0).courier()).isEqualTo("cainiao");
        assertThat(facts.at()).isEqualTo(Instant.parse("2026-10-28T08:00:00Z"));
        assertThat(CaseWriter.write(file)).endsWith("\"columns\":{\"note\":\"call, again\"}}");
        assertThat(Schemas.problems(Schemas.CASE, CaseWriter.write(file))).isEmpty();
    }

    @Test
    void emptyOrMissingCell_isAbsent() {
        Case facts = ROWS.read(List.of("", " ", "LP00841273905516", "", "2026-10-02", "ES"))
                .facts();
        assertThat(facts.id()).isNull();
        assertThat(facts.claims().get(0).courier()).isNull();
        assertThat(facts.order().service()).isEqualTo(Service.UNKNOWN);
    }

    @Test
    void badCell_isNamedByItsColumn() {
        BadInput bad =
                catchThrowableOfType(BadInput.class, () -> ROWS.read(List.of("7", "", "", "", "2026-02-30", "Spain")));
        assertThat(bad.caseId()).isEqualTo("7");
        assertThat(bad.problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("orderedAt", "shipToCountry", "number");
        assertThat(bad.problems().get(0).message()).contains("in column '");
    }

    @Test
    void rowLongerThanTheHeader_isRefused() {
        CaseRows rows = new CaseRows(List.of("number", "orderedAt", "shipToCountry"));
        BadInput bad = catchThrowableOfType(BadInput.class, () -> rows.read(List.of("1", "2", "3", "4")));
        assertThat(bad.code()).isEqualTo("csv-too-many-cells");
        assertThat(bad.getMessage()).contains("4 cells, the header 3");
    }

    @Test
    void headerWithoutNeededColumns_namesAllOfThem() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new CaseRows(List.of("number", "date", "date")));
        assertThat(bad.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("csv-column-twice", "date"),
                        org.assertj.core.groups.Tuple.tuple("csv-column-missing", "orderedAt"),
                        org.assertj.core.groups.Tuple.tuple("csv-column-missing", "shipToCountry"));
    }
}
