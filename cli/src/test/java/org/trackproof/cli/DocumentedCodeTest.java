package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of the pages compiles, runs and says what is written beside it. */
class DocumentedCodeTest {
    @ParameterizedTest
    @CsvSource({"README.md, 2", "docs/use-as-a-library.md, 6"})
    void code_ofAPage_doesWhatIsWritten(String page, int expectations, @TempDir Path folder) throws Exception {
        DocumentedCode code = DocumentedCode.of(Path.of("..", page));
        code.run(folder);
        assertThat(code.expectations()).isGreaterThanOrEqualTo(expectations);
    }
}
