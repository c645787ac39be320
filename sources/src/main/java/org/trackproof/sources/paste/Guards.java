package org.trackproof.sources.paste;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trackproof.sources.paste.PhraseTable.Match;
import org.trackproof.verdict.Phase;

/** Words around a status that take it back. Data: {@code guard-words.tsv}. Thread-safe. */
final class Guards {
    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_BEHIND = 2;
    private static final int IDEOGRAPHS_BEHIND = 6;

    private enum Kind {
        BEFORE,
        AFTER,
        CONDITION,
        FUTURE
    }

    private static final PhraseTable<Kind> BEFORE = table(Kind.BEFORE);
    private static final PhraseTable<Kind> AFTER = table(Kind.AFTER);
    private static final PhraseTable<Kind> CONDITION = table(Kind.CONDITION);
    private static final PhraseTable<Kind> FUTURE = table(Kind.FUTURE);

    /** A mistake here would end the journey. */
    private static final Set<Phase> ENDS = EnumSet.of(Phase.DELIVERED, Phase.RETURNED, Phase.READY_FOR_PICKUP);

    private Guards() {}

    private static PhraseTable<Kind> table(Kind kind) {
        PhraseTable<Kind> table = new PhraseTable<>();
        for (List<String> row : Table.read("guard-words.tsv", 2)) {
            if (row.get(0).equals(kind.name().toLowerCase(Locale.ROOT))) {
                for (String word : row.get(1).split("\\|", -1)) {
                    table.add("", word, kind);
                }
            }
        }
        return table;
    }

    /** Whether a negation, a condition or a question mark takes back what a phrase says. */
    static boolean takeBack(Match<Meaning> match, Sentence text) {
        boolean ends = ENDS.contains(match.phrase().value().phase());
        return text.isQuestion(match.last())
                || BEFORE.matches(text).stream()
                        .anyMatch(word ->
                                ends ? isBefore(word, match, text, Sentence.END) : isJustBefore(word, match, text))
                || (ends && FUTURE.matches(text).stream().anyMatch(word -> isBefore(word, match, text, Sentence.END)))
                || AFTER.matches(text).stream().anyMatch(word -> isJustBehind(word, match, text))
                || CONDITION.matches(text).stream().anyMatch(word -> isBefore(word, match, text, Sentence.END));
    }

    private static boolean isJustBefore(Match<?> word, Match<?> match, Sentence text) {
        return match.first() - word.last() <= WORDS_BEFORE && isBefore(word, match, text, Sentence.SHORT);
    }

    private static boolean isBefore(Match<?> word, Match<?> match, Sentence text, int pause) {
        return word.last() < match.first() && !isPause(text, word.last() + 1, match.first(), pause);
    }

    private static boolean isJustBehind(Match<?> word, Match<?> match, Sentence text) {
        int far = text.isIdeograph(word.first()) ? IDEOGRAPHS_BEHIND : WORDS_BEHIND;
        return word.first() > match.last()
                && word.first() - match.last() <= far
                && !isPause(text, match.last() + 1, word.first(), Sentence.SHORT);
    }

    private static boolean isPause(Sentence text, int from, int to, int least) {
        for (int i = from; i <= to; i++) {
            if (text.pauseBefore(i) >= least) {
                return true;
            }
        }
        return false;
    }
}
