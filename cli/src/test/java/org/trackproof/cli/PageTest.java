package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.casefile.page.Chances;
import org.trackproof.casefile.page.Days;

class PageTest {
    @Test
    void wrap_ofALongText_keepsWordsAndWidth() {
        assertThat(Page.wrap("one two three four", 9, 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void wrap_ofAWordThatIsTooLong_cutsIt() {
        assertThat(Page.wrap("abcdefghij", 4, 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void wrap_ofBoundWords_keepsThemTogether() {
        assertThat(Page.wrap("until 4\u00a0Nov\u00a02026", 12, 12)).containsExactly("until", "4 Nov 2026");
    }

    @Test
    void wrap_ofWideCharacters_countsColumns() {
        assertThat(Page.wrap("深圳市已收寄", 6, 6)).containsExactly("深圳市", "已收寄");
    }

    @ParameterizedTest
    @CsvSource({
        "until 2026-11-04, until 4 Nov 2026",
        "on 2026-11-04: half, on 4 Nov 2026: half",
        "2026-12-18T07:59:00Z, '18 Dec 2026, 07:59 UTC'",
        "2026-13-40, 2026-13-40",
        "id 12026-11-04, id 12026-11-04",
        "2026-11-045, 2026-11-045"
    })
    void spoken_ofIsoDates_isAsPeopleSayThem(String iso, String spoken) {
        assertThat(Days.spoken(iso).replace('\u00a0', ' ')).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        ".58, 58 %",
        ".042, 4.2 %",
        ".02, 2 %",
        ".0031, 0.31 %",
        ".00001, under 0.01 %",
        ".99999, over 99.99 %",
        ".999, 99.9 %",
        "1, 100 %",
        "0, 0 %"
    })
    void percent_hasAsManyDecimalsAsMeanSomething(double p, String text) {
        assertThat(Chances.percent(p).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, '    '", "1, ████", "2, ████", ".5, '██  '", ".0001, '▏   '", ".28125, '█▏  '"})
    void bar_isMeasuredInEighths(double share, String bar) {
        assertThat(Bars.of(share, 4, Console.Looks.PLAIN)).isEqualTo(bar);
    }

    @Test
    void everyText_hasItsPlacesFilled() {
        assertThat(Texts.english().get("waterfall.more", "count", "3")).isEqualTo("3 weaker reasons");
        assertThat(Texts.english().get("basis.written")).startsWith(" (");
    }
}
