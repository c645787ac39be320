package org.trackproof.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;

/** Writes files so that whoever reads them sees the old one or the new one, whole, even after a power cut. */
final class AtomicFile {
    private AtomicFile() {}

    /** A test of the new file before it takes its place; it throws if the file must not. */
    interface Check {
        void check(Path written);
    }

    static void write(Path file, String text) {
        write(file, text, written -> {});
    }

    static void write(Path file, String text, Check check) {
        Path folder = file.toAbsolutePath().getParent();
        Path written = null;
        try {
            if (folder == null || Files.isDirectory(file)) {
                throw cannot(file, "it is a folder");
            }
            written = Files.createTempFile(folder, ".trackproof-", ".tmp");
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            check.check(written);
            move(written, file);
        } catch (IOException e) {
            throw cannot(file, "the folder is missing, full or not yours");
        } finally {
            delete(written);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(@Nullable Path written) {
        try {
            if (written != null) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // a leftover of ours; nothing is lost
        }
    }

    private static BadInput cannot(Path file, String why) {
        return new BadInput(
                BadInput.Exit.NO_SUCH_FILE,
                "cannot-write",
                "The file " + UserFiles.quoted(file.toString()) + " cannot be written.",
                "Maybe " + why + ".");
    }
}
