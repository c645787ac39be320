package org.trackproof.sources.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.paste.PhraseTable.Match;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;

/**
 * The words of couriers for where a parcel is, in ten languages. Data: {@code catalogue/statuses/phrases.tsv}. Thread-safe.
 * <p>"Delivered" must be beyond doubt: beside another event in the same text it proves nothing.
 */
public final class Phrases {
    private static final int LONGEST = 500;
    private static final PhraseTable<Meaning> TABLE = load();

    /**
     * A phrase in a line.
     *
     * @param before the characters before it
     * @param behind the characters behind it
     */
    record Hit(Meaning meaning, String language, String before, String behind) {}

    private Phrases() {}

    private static PhraseTable<Meaning> load() {
        PhraseTable<Meaning> table = new PhraseTable<>();
        for (List<String> row : Table.read("/org/trackproof/sources/statuses/phrases.tsv", 4)) {
            Phase phase = Phase.valueOf(constant(row.get(2)));
            boolean forecast = row.size() > 4 && row.get(4).equals("forecast");
            table.add(row.get(0), row.get(1), new Meaning(phase, Physical.valueOf(constant(row.get(3))), forecast));
        }
        return table;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** How many different phrases are known. */
    static int count() {
        return TABLE.size();
    }

    /**
     * What a status text means.
     *
     * @param text one line or sentence, in any of the languages; its first 500 characters are read
     * @return empty where the text says nothing that is known beyond doubt
     */
    public static Optional<Meaning> find(String text) {
        String line = Clean.line(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        Hit hit = search(Sentence.of(line));
        return hit == null ? Optional.empty() : Optional.of(hit.meaning());
    }

    static @Nullable Hit search(Sentence text) {
        List<Match<Meaning>> matches = TABLE.matches(text);
        Match<Meaning> best = longest(matches);
        if (best == null) {
            return null;
        }
        Match<Meaning> chosen = best.phrase().value().forecast() ? eventBeside(best, matches) : best;
        Meaning meaning = chosen.phrase().value();
        if (meaning.phase() == Phase.UNMAPPED
                || isDoubtful(chosen, matches)
                || (!meaning.forecast() && Guards.takeBack(chosen, text))) {
            return null;
        }
        return new Hit(meaning, chosen.phrase().language(), text.before(chosen.first()), text.behind(chosen.last()));
    }

    private static @Nullable Match<Meaning> longest(List<Match<Meaning>> matches) {
        Match<Meaning> best = null;
        for (Match<Meaning> match : matches) {
            if (best == null || match.phrase().letters() > best.phrase().letters()) {
                best = match;
            }
        }
        return best;
    }

    /** What happened, where a text says it and then what is expected. */
    private static Match<Meaning> eventBeside(Match<Meaning> forecast, List<Match<Meaning>> matches) {
        Match<Meaning> event = longest(matches.stream()
                .filter(match -> !match.phrase().value().forecast())
                .filter(match -> matches.stream()
                        .noneMatch(other -> other.phrase().value().forecast() && other.holdsStartOf(match)))
                .toList());
        return event == null ? forecast : event;
    }

    /** Whether a text says "delivered" and, in other words of it, something else as well. */
    private static boolean isDoubtful(Match<Meaning> chosen, List<Match<Meaning>> matches) {
        for (Match<Meaning> other : matches) {
            Meaning second = other.phrase().value();
            boolean differs = second.phase() != chosen.phrase().value().phase() && second.phase() != Phase.UNMAPPED;
            boolean delivered =
                    second.phase() == Phase.DELIVERED || chosen.phrase().value().phase() == Phase.DELIVERED;
            boolean covered = matches.stream()
                    .anyMatch(
                            longer -> longer.phrase().letters() > other.phrase().letters() && longer.overlaps(other));
            if (differs && delivered && !covered && !other.overlaps(chosen)) {
                return true;
            }
        }
        return false;
    }
}
