package org.trackproof.cli;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.Problem;

/** One JSON case on each line; every line counts, also an empty one. */
final class JsonLinesInput implements BulkInput {
    /** As much as a case may have, and a little to see that it has more. */
    private static final int LIMIT = 2 * 1024 * 1024 + 16;

    private final Lines lines;
    private long line;

    JsonLinesInput(InputStream in) {
        this.lines = new Lines(in, LIMIT);
    }

    @Override
    public @Nullable BulkRow next() {
        byte[] json = lines.next();
        line++;
        return json == null ? null : new Row(line, lines.wasCut() ? new byte[0] : json, lines.wasCut());
    }

    private static final class Row implements BulkRow {
        private final long line;
        private final byte[] json;
        private final boolean tooLong;

        Row(long line, byte[] json, boolean tooLong) {
            this.line = line;
            this.json = json;
            this.tooLong = tooLong;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public CaseFile read() {
            if (tooLong) {
                throw new BadInput(
                        BadInput.Exit.DATA,
                        null,
                        List.of(new Problem(
                                "case-too-large",
                                "The line has more than 2 MiB.",
                                "A case has at most 2 MiB.",
                                null,
                                null,
                                null)));
            }
            return CaseReader.read(json);
        }

        @Override
        public @Nullable String columns() {
            return null;
        }
    }
}
