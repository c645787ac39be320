package org.trackproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.trackproof.sources.BadInput;

/** Files that the user names, {@code -} for standard input. */
final class UserFiles {
    /** 16 MiB: mails and pages are smaller. */
    private static final int LIMIT = 16 * 1024 * 1024;

    private UserFiles() {}

    /** The bytes of a file or of standard input, at most 16 MiB. */
    static byte[] read(String name, Console console) {
        try (InputStream in = open(name, console)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** The bytes of a file, at most 16 MiB. */
    static byte[] read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLarge(path.toString());
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(path.toString());
        }
    }

    private static BadInput tooLarge(String name) {
        return new BadInput(
                BadInput.Exit.DATA, "too-large", quoted(name) + " has more than 16 MiB.", "Give a smaller part of it.");
    }

    /** A stream of a file; standard input stays open when it is closed. */
    static InputStream open(String name, Console console) {
        if (name.equals("-")) {
            return new java.io.FilterInputStream(console.in()) {
                @Override
                public void close() {
                    // not ours
                }
            };
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw missing(quoted(name) + " is a folder, not a file.", "Give the file in it.");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw missing("There is no file " + quoted(name) + ".", "Maybe the name is mistyped.");
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw missing(quoted(name) + " cannot be the name of a file.", "Maybe the name is mistyped.");
        }
    }

    private static BadInput unreadable(String name) {
        return missing("The file " + quoted(name) + " cannot be read.", "Maybe you lack the right to read it.");
    }

    private static BadInput missing(String message, String remedy) {
        return new BadInput(BadInput.Exit.NO_SUCH_FILE, "no-such-file", message, remedy);
    }

    static String quoted(String name) {
        return "'" + Plain.of(name, 200) + "'";
    }
}
