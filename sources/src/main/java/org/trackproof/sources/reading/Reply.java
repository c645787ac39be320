package org.trackproof.sources.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.When;

/** One reply while it is being read: collects what the source says and makes the answer of it. Not thread-safe. */
public final class Reply {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}./]+");
    /** A parcel has a handful of numbers; more are somebody's list. */
    private static final int MOST_NUMBERS = 20;

    private static final Set<Phase> DATA_ONLY = EnumSet.of(Phase.NONE, Phase.LABEL, Phase.CANCELLED);

    private final RawAnswer raw;
    private final Place shipTo;
    private final Independence independence;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<History> histories = new ArrayList<>();
    private final List<String> continuesAs = new ArrayList<>();
    private @Nullable String courier;

    Reply(RawAnswer raw, Place shipTo, Independence independence) {
        this.raw = raw;
        this.shipTo = shipTo;
        this.independence = independence;
    }

    RawAnswer raw() {
        return raw;
    }

    Place shipTo() {
        return shipTo;
    }

    /** The courier whose data these are; the last word counts. */
    Reply courier(@Nullable String id) {
        courier = id;
        return this;
    }

    Reply stated(Stated what) {
        if (!stated.contains(what)) {
            stated.add(what);
        }
        return this;
    }

    Reply needs(Need what) {
        if (!needs.contains(what)) {
            needs.add(what);
        }
        return this;
    }

    /** Another number of the same parcel that the source names. */
    Reply continuesAs(@Nullable String number) {
        String other = normalise(number);
        if (continuesAs.size() < MOST_NUMBERS
                && other.length() >= 5
                && !other.equals(normalise(raw.number()))
                && !continuesAs.contains(other)) {
            continuesAs.add(other);
        }
        return this;
    }

    Reply history(History history) {
        histories.add(history);
        return this;
    }

    /** Whether a number in the reply is the one that was asked, or one that the source gave as its continuation. */
    boolean isAboutAsked(@Nullable String returned) {
        String other = normalise(returned);
        return other.equals(normalise(raw.number())) || continuesAs.contains(other);
    }

    /** An answer without a history. */
    Answer said(Said what, @Nullable String detail) {
        return answer(what, detail);
    }

    /** An answer with the histories collected: known, only a label, or registered without events. */
    Answer known() {
        return answer(said(histories), null);
    }

    /** What histories come down to: known, only a label, or registered without events. */
    public static Said said(List<History> histories) {
        boolean any = false;
        for (History history : histories) {
            for (Scan scan : history.scans()) {
                if (scan.forecast()) {
                    continue;
                }
                any = true;
                if (scan.physical() == Physical.YES
                        || (scan.physical() == Physical.UNKNOWN && !DATA_ONLY.contains(scan.phase()))) {
                    return Said.KNOWN;
                }
            }
        }
        return any ? Said.LABEL_ONLY : Said.REGISTERED_EMPTY;
    }

    private Answer answer(Said said, @Nullable String detail) {
        return new Answer(
                raw.source(),
                normalise(raw.number()),
                raw.askedAt(),
                independence,
                courier,
                said,
                stated,
                needs,
                histories,
                continuesAs,
                raw.health(),
                detail);
    }

    /** Upper case without separators; empty for a missing number. */
    public static String normalise(@Nullable String number) {
        return number == null ? "" : SEPARATORS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Oldest first; rows without time keep their place behind the row before them. */
    public static List<Scan> oldestFirst(List<Scan> scans) {
        List<Scan> dated = new ArrayList<>();
        List<Scan> undated = new ArrayList<>();
        for (Scan scan : scans) {
            (scan.time() == null ? undated : dated).add(scan);
        }
        dated.sort(Comparator.comparing(scan -> middle(scan.time())));
        dated.addAll(undated);
        return dated;
    }

    private static Instant middle(@Nullable When time) {
        return time == null ? Instant.MAX : time.middle();
    }
}
