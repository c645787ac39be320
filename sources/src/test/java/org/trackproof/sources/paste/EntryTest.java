package org.trackproof.sources.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.CaseWriter;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Independence;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page put into a case file is the same answer again, also after the case was written and read. */
class EntryTest {
    @TestFactory
    Stream<DynamicTest> entry_readFromACaseFile_isTheSameAnswer() {
        return GoldenPages.all().entrySet().stream()
                .filter(page -> !GoldenPages.show(page.getValue()).startsWith("bad:"))
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page)));
    }

    private static void check(Map.Entry<String, GoldenPages.Page> page) throws BadInput {
        Pasted pasted = page.getValue().read();
        CaseFile first = CaseReader.read(document(pasted));
        CaseFile again = CaseReader.read(CaseWriter.write(first));
        assertThat(first.facts()).isEqualTo(again.facts());
        Answer kept = first.facts().answers().get(0);
        Answer read = pasted.answer();
        assertThat(kept.said()).isEqualTo(read.said());
        assertThat(kept.histories()).isEqualTo(read.histories());
        assertThat(kept.independence()).isEqualTo(Independence.BUYER);
        assertThat(kept.number()).isEqualTo(read.number());
        assertThat(kept.askedAt()).isEqualTo(read.askedAt());
        assertThat(kept.health()).isEqualTo(read.health());
    }

    private static ObjectNode document(Pasted pasted) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("order")
                .put("orderedAt", "2026-10-01")
                .putObject("shipTo")
                .put("country", "ES");
        document.putArray("claims").addObject().put("number", pasted.answer().number());
        document.putArray("answers").add(pasted.entry());
        return document;
    }
}
