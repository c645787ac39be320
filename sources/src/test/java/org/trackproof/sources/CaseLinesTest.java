package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseLinesTest {
    private static List<CaseLines.Line> lines(String text) throws IOException {
        CaseLines lines = new CaseLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<CaseLines.Line> all = new ArrayList<>();
        for (Optional<CaseLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    @Test
    void blankLines_areCountedAndPassedOver() throws IOException {
        List<CaseLines.Line> lines = lines("\n" + Samples.SMALL + "\r\n \t\n" + Samples.with("'id':'x'"));
        assertThat(lines).extracting(CaseLines.Line::number).containsExactly(2L, 4L);
        assertThat(lines.get(1).read().facts().id()).isEqualTo("x");
    }

    @Test
    void emptyInput_hasNoLine() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void lineBeyondTheLimit_isOneBadRow_theRestGoesOn() throws IOException {
        List<CaseLines.Line> lines = lines(
                Samples.SMALL + "\n" + "x".repeat(5_000_000) + "\n" + Samples.SMALL + "\n" + " ".repeat(3_000_000));
        assertThat(lines).extracting(CaseLines.Line::number).containsExactly(1L, 2L, 3L, 4L);
        BadInput bad = catchThrowableOfType(BadInput.class, lines.get(1)::read);
        assertThat(bad.code()).isEqualTo("case-too-large");
        assertThat(bad.getMessage()).contains("Line 2 has 5000000 bytes");
        assertThat(lines.get(2).read().facts().claims()).hasSize(1);
    }

    @Test
    void lineOfExactlyTheLimit_isRead() throws IOException {
        String padded = " ".repeat(CaseBytes.LIMIT - Samples.SMALL.length()) + Samples.SMALL;
        assertThat(lines(padded + "\n").get(0).read().facts().claims()).hasSize(1);
    }

    @Test
    void fileOfALine_isRefused() throws IOException {
        CaseLines.Line line = lines(Samples.answer("'bodyFile':'a'")).get(0);
        assertThat(catchThrowableOfType(BadInput.class, line::read).code()).isEqualTo("case-bad-file");
    }
}
