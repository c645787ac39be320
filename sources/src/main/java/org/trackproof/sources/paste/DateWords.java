package org.trackproof.sources.paste;

import java.util.List;
import java.util.Locale;
import org.trackproof.sources.paste.PhraseTable.Match;

/** The words of dates that stand in one line, by token. Data: {@code date-words.tsv}. Not thread-safe. */
final class DateWords {
    private enum Kind {
        MONTH,
        WEEKDAY,
        DAY,
        HALF,
        JOIN
    }

    private record Value(Kind kind, int value) {}

    /** A word of a date: its value, and the token behind it. */
    record Word(int value, int end) {
        static final Word NONE = new Word(Integer.MIN_VALUE, -1);

        boolean isThere() {
            return end >= 0;
        }
    }

    private static final List<PhraseTable<Value>> TABLES = load();

    private final Word[][] words;

    DateWords(Tokens tokens, Sentence sentence) {
        words = new Word[Kind.values().length][tokens.size()];
        for (PhraseTable<Value> table : TABLES) {
            for (Match<Value> match : table.matches(sentence)) {
                Value value = match.phrase().value();
                int first = sentence.token(match.first());
                int end = sentence.token(match.last()) + 1;
                Word before = words[value.kind().ordinal()][first];
                if (before == null || before.end() < end) {
                    words[value.kind().ordinal()][first] = new Word(value.value(), end);
                }
            }
        }
    }

    private static List<PhraseTable<Value>> load() {
        // one table a kind: the same short word can be a month in one language and a day in another
        List<PhraseTable<Value>> tables = List.of(
                new PhraseTable<>(),
                new PhraseTable<>(),
                new PhraseTable<>(),
                new PhraseTable<>(),
                new PhraseTable<>());
        for (List<String> row : Table.read("date-words.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            int value = switch (row.get(1)) {
                case "am", "-" -> 0;
                case "pm" -> 1;
                default -> Integer.parseInt(row.get(1));
            };
            for (String word : row.get(2).split("\\|", -1)) {
                tables.get(kind.ordinal()).add("", word, new Value(kind, value));
            }
        }
        return tables;
    }

    private Word word(Kind kind, int token) {
        Word[] row = words[kind.ordinal()];
        Word found = token < 0 || token >= row.length ? null : row[token];
        return found == null ? Word.NONE : found;
    }

    Word month(int token) {
        return word(Kind.MONTH, token);
    }

    Word weekday(int token) {
        return word(Kind.WEEKDAY, token);
    }

    /** Days from the day of reading. */
    Word relative(int token) {
        return word(Kind.DAY, token);
    }

    /** 0 before noon, 1 after. */
    Word half(int token) {
        return word(Kind.HALF, token);
    }

    boolean isJoin(int token) {
        return word(Kind.JOIN, token).isThere();
    }
}
