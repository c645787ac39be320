package org.trackproof.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;

/**
 * A file of results that a later run can go on with: only whole lines are ever added, and what an interruption left of a line is cut off
 * first. Not thread-safe.
 */
final class BulkOutput implements AutoCloseable {
    private static final int LINE_LIMIT = 64 * 1024 * 1024;
    private static final int HEAD = 4096;
    private static final Pattern LINE = Pattern.compile("^\\{.*?\"line\":([0-9]{1,18})[,}]");

    /**
     * What an earlier run has left.
     *
     * @param line of the input that was the last one to be answered; 0 if none was
     * @param lastText its lines of output; they may be incomplete where a case has several
     * @param lastStart where they begin in the file, in bytes
     * @param badLines of the input before that line that could not be read
     */
    record Earlier(long line, String lastText, long lastStart, long badLines) {
        static final Earlier NONE = new Earlier(0, "", 0, 0);
    }

    private final RandomAccessFile file;
    private final Output out;
    private final Earlier earlier;

    private BulkOutput(RandomAccessFile file, Earlier earlier) {
        this.file = file;
        this.earlier = earlier;
        this.out = new Output(new BufferedOutputStream(Channels.newOutputStream(file.getChannel()), 1 << 16));
    }

    /** Opens a file, or makes it. */
    static BulkOutput open(Path path) {
        try {
            Earlier earlier = Files.exists(path) ? earlier(path) : Earlier.NONE;
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            file.setLength(earlier.lastStart());
            file.seek(earlier.lastStart());
            return new BulkOutput(file, earlier);
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "unwritable-file",
                    "The file " + UserFiles.quoted(path.toString()) + " cannot be written.",
                    "Maybe its folder does not exist, or you lack the right to write there.");
        }
    }

    private static Earlier earlier(Path path) throws IOException {
        Earlier earlier = Earlier.NONE;
        boolean lastBad = false;
        long at = 0;
        try (InputStream in = Files.newInputStream(path)) {
            Lines lines = new Lines(in, LINE_LIMIT);
            for (byte[] bytes = lines.next(); bytes != null && lines.wasEnded(); bytes = lines.next()) {
                Long line = lineOf(bytes);
                if (line == null || line < earlier.line()) {
                    throw strange(path);
                }
                String text = new String(bytes, StandardCharsets.UTF_8) + '\n';
                boolean again = line == earlier.line();
                long bad = earlier.badLines() + (!again && lastBad ? 1 : 0);
                earlier = again
                        ? new Earlier(line, earlier.lastText() + text, earlier.lastStart(), bad)
                        : new Earlier(line, text, at, bad);
                lastBad = !text.startsWith("{\"format\":");
                at += bytes.length + 1L;
            }
        }
        return earlier;
    }

    private static @Nullable Long lineOf(byte[] bytes) {
        Matcher matcher = LINE.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8));
        return matcher.find() ? Long.valueOf(matcher.group(1)) : null;
    }

    static BadInput strange(Path path) {
        return new BadInput(
                BadInput.Exit.DATA,
                "bulk-other-output",
                "The file " + UserFiles.quoted(path.toString())
                        + " does not hold results of this input with these options.",
                "Give another name with -o, or move that file away.");
    }

    Earlier earlier() {
        return earlier;
    }

    Output out() {
        return out;
    }

    @Override
    public void close() {
        try {
            out.flush();
            file.close();
        } catch (IOException e) {
            throw new Output.Failed(e);
        }
    }
}
