package org.trackproof.numbers;

import java.util.Arrays;

/** Characters that are added at the end and looked at often; for one thread. */
final class Letters {
    private char[] all = new char[160];
    private int length;

    int length() {
        return length;
    }

    char charAt(int index) {
        return all[index];
    }

    void add(char c) {
        if (length == all.length) {
            all = Arrays.copyOf(all, length * 2);
        }
        all[length++] = c;
    }

    void clear() {
        length = 0;
    }

    /** Forgets the first {@code count}. */
    void cut(int count) {
        length -= count;
        System.arraycopy(all, count, all, 0, length);
    }

    /** Forgets all behind the first {@code most}. */
    void shorten(int most) {
        length = Math.min(length, most);
    }

    /** Whether {@code word}, which is not empty, stands at {@code at}. */
    boolean has(String word, int at) {
        int size = word.length();
        if (at + size > length || all[at + size - 1] != word.charAt(size - 1)) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (all[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
