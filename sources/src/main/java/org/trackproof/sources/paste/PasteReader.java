package org.trackproof.sources.paste;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.trackproof.sources.reading.Reply;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;

/** Reads pages that a user copied or saved. Thread-safe. */
public final class PasteReader {
    private PasteReader() {}

    /**
     * Reads one page.
     *
     * @param source where the user saw it, as a short word of the caller: {@code pasted}, or an adapter or courier id
     * @param content pasted text or saved HTML, at most 2 MiB, in any usual charset
     * @param number the number that the user asked the page about
     * @param askedAt when the page was copied
     * @param shipTo where the order goes
     * @param reference the day on which the page was copied, where the user was: "yesterday" and dates without year count from it
     * @throws org.trackproof.sources.BadInput for what is no text, too large, or about another number
     */
    public static Pasted read(
            String source, byte[] content, String number, Instant askedAt, Place shipTo, LocalDate reference) {
        Answer answer = new Answer(
                source,
                Reply.normalise(number),
                askedAt,
                Independence.BUYER,
                null,
                Said.FAILED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Health.OK,
                "no event and no known message on this page");
        return new Pasted(answer, List.of(), 0);
    }
}
