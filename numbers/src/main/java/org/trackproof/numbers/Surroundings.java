package org.trackproof.numbers;

import org.jspecify.annotations.Nullable;

/**
 * Looks for clues around the numbers of one text: a bounded stretch before each, and a shorter one behind it. Numbers are asked for
 * in the order of the text, so that what stands between two of them is read once.
 */
final class Surroundings {
    private static final int BEFORE = 90;
    private static final int BEHIND = 30;
    /** So many words may stand between a label and its number: "tracking number of your parcel is". */
    private static final int WORDS = 5;
    /** What has been read is shortened when it is longer. */
    private static final int ENOUGH = 4096;

    private final Clues clues;
    private final String text;
    private final boolean quoted;
    private final Visible visible;
    private int scanned;
    private Clues.@Nullable Word label;
    private int labelEnd;
    private int words;
    private @Nullable CourierEntry courier;
    private int courierAt;

    Surroundings(Clues clues, String text, boolean quoted) {
        this.clues = clues;
        this.text = text;
        this.quoted = quoted;
        this.visible = Visible.of(text, quoted);
    }

    /**
     * The clues around {@code start} inclusive to {@code end} exclusive.
     *
     * @param inAddress whether the place is inside an address: then only the address itself tells
     */
    Clues.Found around(int start, int end, boolean inAddress, Work work) {
        if (inAddress) {
            String address = Visible.address(text, start, quoted, BEFORE, work);
            var inside = new Surroundings(clues, text, quoted);
            inside.scan(address);
            return inside.found(address, true, visible.behind(end, BEHIND, work));
        }
        if (!visible.readTo(start, BEFORE, work)) {
            forget();
        }
        StringBuilder before = visible.words();
        if (before.length() > ENOUGH) {
            shorten(before);
        }
        scan(before);
        if (label != null && before.length() - labelEnd > BEFORE) {
            label = null;
        }
        if (courier != null && before.length() - courierAt > BEFORE) {
            courier = null;
        }
        return found(before, false, visible.behind(end, BEHIND, work));
    }

    private void forget() {
        scanned = 0;
        label = null;
        courier = null;
        words = 0;
    }

    private void shorten(StringBuilder before) {
        int cut = Math.min(scanned, before.length() - BEFORE);
        before.delete(0, cut);
        scanned -= cut;
        labelEnd -= cut;
        courierAt -= cut;
    }

    private void scan(CharSequence before) {
        int i = Clues.nextWord(before, scanned);
        while (i >= 0) {
            Clues.Word word = clues.at(before, i);
            int next = word == null ? i + 1 : i + word.text().length();
            if (word != null && word.kind() == Clues.Kind.COURIER) {
                courier = word.courier();
                courierAt = i;
            } else if (word != null && !(word.kind() == Clues.Kind.SHIPPING && follows())) {
                label = word;
                labelEnd = next;
                words = 0;
            } else {
                words += Character.isLetter(before.charAt(i)) ? 1 : 0;
            }
            i = Clues.nextWord(before, next);
        }
        scanned = before.length();
    }

    /** Whether a label of tracking numbers still speaks for what follows. */
    private boolean follows() {
        return label != null && label.kind() == Clues.Kind.TRACKING && words <= WORDS;
    }

    private Clues.Found found(CharSequence before, boolean inAddress, String behind) {
        Clues.Kind kind = label == null ? null : label.kind();
        if (kind == Clues.Kind.TRACKING && !inAddress && isFar(before)) {
            kind = Clues.Kind.SHIPPING;
        }
        CourierEntry nearest = courier;
        for (int i = Clues.nextWord(behind, 0);
                i >= 0 && (kind == null || nearest == null);
                i = Clues.nextWord(behind, i + 1)) {
            Clues.Word word = clues.at(behind, i);
            if (word != null && word.kind() == Clues.Kind.COURIER && nearest == null) {
                nearest = word.courier();
            } else if (word != null && word.kind() == Clues.Kind.TRACKING && kind == null) {
                kind = Clues.Kind.SHIPPING;
            }
        }
        int distance = label == null ? Integer.MAX_VALUE : before.length() - labelEnd;
        boolean scripts = inAddress || visible.isWide();
        String country = scripts ? Clues.country(before, Math.max(0, before.length() - BEFORE)) : null;
        return new Clues.Found(kind, distance, nearest, country);
    }

    /** Whether too much, or the end of a sentence, stands between label and number: it belongs to something else. */
    private boolean isFar(CharSequence before) {
        if (words > WORDS) {
            return true;
        }
        for (int i = labelEnd; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean abbreviated = i == labelEnd && before.charAt(i - 2) == 'n';
            boolean ends = (c == '.' && !abbreviated) || c == '!' || c == '?';
            boolean goesOn =
                    i + 2 < before.length() && before.charAt(i + 1) == ' ' && Character.isLetter(before.charAt(i + 2));
            if ((ends && goesOn) || c == '\u3002') {
                return true;
            }
        }
        return false;
    }
}
