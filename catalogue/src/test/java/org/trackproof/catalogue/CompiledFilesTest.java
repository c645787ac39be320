package org.trackproof.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed generated files are those that the sources give. With {@code -Dtrackproof.regenerate=true} they are rewritten. */
class CompiledFilesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..").normalize();

    @Test
    void generate_ofTheCommittedSources_givesTheCommittedFiles() throws IOException {
        for (Map.Entry<String, String> file : CatalogueFiles.generate(ROOT).entrySet()) {
            Path path = ROOT.resolve(file.getKey());
            if (Boolean.getBoolean("trackproof.regenerate")) {
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            assertThat(path)
                    .as("the head of the file says how to generate it again")
                    .hasContent(file.getValue());
        }
    }
}
