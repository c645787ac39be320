package org.trackproof.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Gets the bytes of a case, never more than a case may have. */
final class CaseBytes {
    /** 2 MiB. */
    static final int LIMIT = 2 * 1024 * 1024;

    private CaseBytes() {}

    static byte[] ofFile(Path file) {
        String name = Quote.of(file.toString());
        if (Files.isDirectory(file)) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "no-such-file",
                    name + " is a folder, not a file.",
                    "Give the file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ofStream(in, name);
        } catch (NoSuchFileException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "no-such-file",
                    "There is no file " + name + ".",
                    "Maybe the name is mistyped.");
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "unreadable-file",
                    "The file " + name + " cannot be read.",
                    "Maybe you lack the right to read it.");
        }
    }

    static byte[] ofStream(InputStream in, String quotedName) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw tooLarge(quotedName + " has more than 2 MiB.");
        }
        return bytes;
    }

    static BadInput tooLarge(String message) {
        Problem problem = new Problem(
                "case-too-large",
                message + " A case has at most 2 MiB.",
                "Maybe this holds many cases: put one on each line and check them in bulk.",
                null,
                null,
                null);
        return new BadInput(BadInput.Exit.DATA, null, List.of(problem));
    }
}
