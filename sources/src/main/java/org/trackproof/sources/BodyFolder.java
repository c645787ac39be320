package org.trackproof.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a case, and the only place from which {@code bodyFile} is read. A name goes downwards only; links, devices and pipes
 * are refused, so that a case from a stranger cannot reach any other file. Counts what was read; not thread-safe.
 */
final class BodyFolder {
    /** Of all bodies of a case together: 32 MiB. */
    private static final int TOTAL_LIMIT = 32 * 1024 * 1024;
    /** Drives, shares and separators of other systems, which would be plain characters here. */
    private static final Pattern FOREIGN = Pattern.compile(".*[\\\\:\\p{Cntrl}].*", Pattern.DOTALL);

    private final Path folder;
    private long total;

    BodyFolder(Path folder) {
        this.folder = folder;
    }

    /** The bytes of a file; null, and a problem noted, where it is refused or missing. */
    byte @Nullable [] read(Part answer, String name) {
        Path file = resolve(name);
        if (file == null) {
            return refused(answer, name, " leads out of the folder of the case");
        }
        if (throughLink(file)) {
            return refused(answer, name, " is a link, or lies behind one");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(answer, name, Files.exists(file) ? " is not a plain file" : " is not there");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(CaseBytes.LIMIT + 1);
            total += bytes.length;
            if (bytes.length > CaseBytes.LIMIT || total > TOTAL_LIMIT) {
                return refused(answer, name, " is too large: at most 2 MiB each and 32 MiB together");
            }
            return bytes;
        } catch (IOException e) {
            return refused(answer, name, " cannot be read");
        }
    }

    private @Nullable Path resolve(String name) {
        if (name.isBlank() || name.length() > 1000 || FOREIGN.matcher(name).matches()) {
            return null;
        }
        try {
            Path relative = Path.of(name);
            if (relative.isAbsolute()) {
                return null;
            }
            for (Path step : relative) {
                if (step.toString().equals("..")) {
                    return null;
                }
            }
            return folder.resolve(relative);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean throughLink(Path file) {
        for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    private static byte @Nullable [] refused(Part answer, String name, String why) {
        answer.problem(
                "case-bad-file",
                "bodyFile",
                Quote.of(name) + why,
                "Give the name of a plain file beside the case, e.g. 'bodies/1.json'.");
        return null;
    }
}
