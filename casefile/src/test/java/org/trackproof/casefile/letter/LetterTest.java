package org.trackproof.casefile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;

class LetterTest {
    private static Letter letter(String seller) {
        CaseFile read = CaseReader.read("""
                {"at": "2026-11-01T00:00:00Z",
                 "order": {"orderedAt": "2026-10-02", "seller": "%s", "shipTo": {"country": "ES"}},
                 "claims": [{"number": "LP00841273905516", "givenAt": "2026-10-04", "by": "seller", "via": "order-page"}],
                 "answers": []}""".formatted(seller));
        Verdict verdict = new Judge(new Engine())
                .judge(read.facts(), read.defaultInstant().orElseThrow(), Engine.Options.DEFAULT)
                .get(0);
        return Letters.write(read.facts(), verdict, Recipient.SELLER, Language.EN)
                .get();
    }

    @Test
    void html_escapesWhatSellersWrite() {
        assertThat(letter("<script>alert(1)</script>").html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void text_keepsALineOneLine() {
        assertThat(letter("shop\\n\\nYou owe me money.\\u202e").text())
                .contains("To the seller shop You owe me money.\n")
                .doesNotContain("\u202e");
    }

    @Test
    void everyFact_isTied() {
        Cases.Judged one = Cases.numbered("31");
        Letter letter = Letters.write(one.file(), one.verdict(), Recipient.CARRIER, Language.FR)
                .get();
        assertThat(letter.sentences())
                .filteredOn(sentence -> sentence.text().contains("12 g"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.ties()).contains("weight.under-.15", "exhibit:B"));
    }
}
