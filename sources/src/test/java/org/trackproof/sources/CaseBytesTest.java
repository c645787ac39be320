package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseBytesTest {
    /** A stream without end that counts what was taken of it. */
    private static final class Endless extends InputStream {
        private long taken;

        @Override
        public int read() {
            taken++;
            return '[';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            taken += length;
            Arrays.fill(bytes, from, from + length, (byte) '[');
            return length;
        }
    }

    @Test
    void endlessInput_isRefusedAfterTwoMebibytes() {
        Endless endless = new Endless();
        BadInput bad = catchThrowableOfType(BadInput.class, () -> CaseReader.read(endless));
        assertThat(bad.code()).isEqualTo("case-too-large");
        assertThat(bad.exit().code()).isEqualTo(65);
        assertThat(endless.taken).isEqualTo(CaseBytes.LIMIT + 1);
    }

    @Test
    void largeArray_isRefusedBeforeItIsParsed() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> CaseReader.read(new byte[CaseBytes.LIMIT + 1]));
        assertThat(bad.code()).isEqualTo("case-too-large");
        assertThat(bad.getMessage()).contains("2097153").contains("in bulk");
    }

    @Test
    void missingFile_isNamed(@TempDir Path folder) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> CaseReader.read(folder.resolve("no.json")));
        assertThat(bad.exit().code()).isEqualTo(66);
        assertThat(bad.getMessage()).contains("no.json'").contains("Maybe the name is mistyped");
    }

    @Test
    void folder_isNotACase(@TempDir Path folder) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> CaseReader.read(folder));
        assertThat(bad.exit().code()).isEqualTo(66);
        assertThat(bad.getMessage()).contains("is a folder");
    }
}
