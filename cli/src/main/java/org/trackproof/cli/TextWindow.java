package org.trackproof.cli;

import java.util.Arrays;
import java.util.function.Consumer;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Numbers;

/**
 * Finds numbers in a stretch of text that comes in pieces, and holds no more than a window of it: when the window is full, its
 * end stays as the beginning of the next, so that a number there is seen with the words on both sides. Every character knows
 * where it stands in the file. For one thread.
 */
final class TextWindow {
    /** So many characters are searched at once. */
    static final int SIZE = 1 << 20;
    /** Of a full window, so much is left to the next one... */
    private static final int LATER = 4096;
    /** ...and so much before it is read again, for the words before the first number. */
    private static final int AGAIN = 4096;

    private final Numbers numbers;
    private final Consumer<Found> sink;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    /** Numbers that begin before this place were reported by the window before. */
    private int reported;

    TextWindow(Numbers numbers, Consumer<Found> sink) {
        this.numbers = numbers;
        this.sink = sink;
    }

    /** Adds characters that stand in the file as they are. */
    void add(String piece, long at) {
        for (int i = 0; i < piece.length(); i++) {
            place(text.length() + i, (int) at + i, (int) at + i + 1);
        }
        text.append(piece);
        if (text.length() >= SIZE) {
            slide();
        }
    }

    /** Adds one character that is written in the file as the characters from {@code start} to {@code end}. */
    void add(char c, int start, int end) {
        place(text.length(), start, end);
        text.append(c);
        if (text.length() >= SIZE) {
            slide();
        }
    }

    private void place(int index, int start, int end) {
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = start;
        ends[index] = end;
    }

    private void slide() {
        int until = text.length() - LATER;
        search(until);
        int line = text.lastIndexOf("\n", until - AGAIN) + 1;
        int from = line > until - 2 * AGAIN ? line : until - AGAIN;
        int left = text.length() - from;
        text.delete(0, from);
        System.arraycopy(starts, from, starts, 0, left);
        System.arraycopy(ends, from, ends, 0, left);
        reported = Math.max(0, until - from);
    }

    /** Searches what is left and forgets it: what comes next is another text. */
    void finish() {
        search(text.length());
        text.setLength(0);
        reported = 0;
    }

    private void search(int until) {
        for (Found found : numbers.find(text)) {
            if (found.start() >= reported && found.start() < until) {
                sink.accept(new Found(
                        found.number(),
                        found.courier(),
                        found.format(),
                        starts[found.start()],
                        ends[found.end() - 1],
                        found.text(),
                        found.p()));
            }
        }
    }
}
