package org.trackproof.sources.paste;

/** The words of a line without its punctuation, which is left as pauses between them. Immutable. */
final class Sentence {
    static final int NONE = 0;
    /** A comma or a colon. */
    static final int SHORT = 1;
    /** The end of a sentence, or of a cell of a table. */
    static final int END = 2;

    private static final String ENDS = ".!?;|\t。";
    private static final String COMMAS = ",:、()[]【】";

    private final Tokens tokens;
    private final int[] indices;
    private final byte[] pauses;
    private final int size;

    Sentence(Tokens tokens) {
        this.tokens = tokens;
        indices = new int[tokens.size()];
        pauses = new byte[tokens.size() + 1];
        int count = 0;
        int pause = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.Kind.SIGN) {
                pause = Math.max(pause, pause(tokens.word(i)));
            } else {
                indices[count] = i;
                pauses[count] = (byte) pause;
                count++;
                pause = NONE;
            }
        }
        pauses[count] = END;
        size = count;
    }

    static Sentence of(String line) {
        return new Sentence(Tokens.of(line));
    }

    private static int pause(String sign) {
        return ENDS.contains(sign) ? END : COMMAS.contains(sign) ? SHORT : NONE;
    }

    int size() {
        return size;
    }

    String word(int index) {
        return tokens.word(indices[index]);
    }

    boolean isIdeograph(int index) {
        return tokens.kind(indices[index]) == Tokens.Kind.IDEOGRAPH;
    }

    /** The pause before a word, and behind the last one for {@link #size}. */
    int pauseBefore(int index) {
        return pauses[index];
    }

    /** The token that a word is. */
    int token(int index) {
        return indices[index];
    }

    /** Whether the sentence that holds a word ends in a question mark. */
    boolean isQuestion(int index) {
        for (int i = indices[index] + 1; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (tokens.kind(i) == Tokens.Kind.SIGN && pause(word) == END) {
                return word.equals("?");
            }
        }
        return false;
    }

    /** The characters before word {@code first}. */
    String before(int first) {
        return tokens.text().substring(0, tokens.from(indices[first]));
    }

    /** The characters behind word {@code last}. */
    String behind(int last) {
        return tokens.text().substring(tokens.to(indices[last]));
    }
}
