package org.trackproof.verdict.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.language.Language;

/**
 * What a dispute now is worth against waiting, as shares of the value of the order: 1 is the goods or all the money. It tells what the
 * figures come down to and never touches a verdict.
 *
 * @param pArrives probability 0..1 that the parcel of this order still comes
 * @param evidence what a dispute would rest on
 * @param pWinNow chance 0..1 to win a dispute now over a parcel that never comes, a written estimate
 * @param pWinLater the same after waiting, less what slips by waiting; 0 where no day is left to wait
 * @param cost of a dispute that is lost or was not needed, as a share of the value, a written estimate
 * @param lastDay ISO date or instant at which the right ends, null where no rule names one
 * @param now expected share with a dispute now, null where none can be opened
 * @param later expected share with a dispute later, if nothing comes until then
 * @param never expected share without any dispute
 * @param advice what the figures come down to
 * @param opensAt ISO date or instant from which a dispute can be opened, where that lies ahead
 * @param value of the order, where the case gives it
 */
public record DisputeValue(
        double pArrives,
        Evidence evidence,
        double pWinNow,
        double pWinLater,
        double cost,
        @Nullable String lastDay,
        @Nullable Double now,
        double later,
        double never,
        Advice advice,
        @Nullable String opensAt,
        @Nullable Money value) {
    /** What a dispute would rest on. */
    public enum Evidence {
        NUMBER_REFUTED,
        NOTHING_SHOWN,
        ON_ITS_WAY,
        DELIVERED_HERE;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the figures come down to. */
    public enum Advice {
        NOW,
        WAIT,
        LAST_DAY,
        LET_IT_END,
        ABOUT_EVEN,
        OVER,
        NOT_YET,
        DISPUTED,
        RECEIVED;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The sentence of the evidence, without a full stop, in English. */
    public String evidenceSentence() {
        return evidenceSentence(Language.EN);
    }

    /** The same in a language. */
    public String evidenceSentence(Language language) {
        return Sentences.advice(language).say("value.evidence." + evidence.id());
    }

    /** The sentence of the advice, in English. */
    public String adviceSentence() {
        return adviceSentence(Language.EN);
    }

    /** The same in a language. */
    public String adviceSentence(Language language) {
        return opensAt != null && advice == Advice.NOT_YET
                ? Sentences.advice(language).say("value.not-yet", "from", opensAt)
                : Sentences.advice(language).say("value." + advice.id());
    }

    /** That the chances are estimates, in English; always to be shown. */
    public static String honestSentence() {
        return honestSentence(Language.EN);
    }

    /** The same in a language. */
    public static String honestSentence(Language language) {
        return Sentences.advice(language).say("value.honest");
    }
}
