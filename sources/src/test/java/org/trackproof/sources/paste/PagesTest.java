package org.trackproof.sources.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every invented page gives exactly what stands at its head; {@code -Dpages.rewrite=true} writes the heads anew, to be read as a diff. */
class PagesTest {
    @TestFactory
    Stream<DynamicTest> page_givesWhatStandsAtItsHead() {
        return GoldenPages.all().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue())));
    }

    private static void check(String name, GoldenPages.Page page) throws IOException {
        String read = GoldenPages.show(page);
        if (Boolean.getBoolean("pages.rewrite")) {
            GoldenPages.rewrite(name, page, read);
        } else {
            assertThat(read).as(name).isEqualTo(page.expected());
        }
    }
}
