package org.trackproof.verdict.rules;

import java.util.Locale;

/**
 * What a reader of windows and advice has to know beside them.
 *
 * @param id stable word of the kind of caveat, or id of the rule row it speaks of
 * @param sentence one or two sentences for a buyer
 */
public record Caveat(Kind kind, String id, String sentence) {
    /** What kind of caveat. */
    public enum Kind {
        /** Two entries of the case cannot both be true; nothing was guessed. */
        CONTRADICTION,
        /** Two ways exclude or block each other. */
        CONFLICT,
        /** A rule that was used should have been read again by now. */
        REVIEW_DUE,
        /** A rule that may exist, but that nobody has checked: no answer uses it. */
        UNVERIFIED;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
