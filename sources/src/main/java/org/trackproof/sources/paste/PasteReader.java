package org.trackproof.sources.paste;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.Reply;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;

/** Reads pages that a user copied or saved. Thread-safe. */
public final class PasteReader {
    private static final int UNREAD_SHOWN = 20;

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
        Page page = Page.of(content);
        String asked = Reply.normalise(number);
        OtherNumber.check(page, asked);
        PageReading reading = PageReading.of(page, reference);
        List<String> unread = reading.unread().stream()
                .filter(line -> !OtherNumber.holds(line, asked))
                .toList();
        Answer answer = answer(source, asked, askedAt, reading);
        return new Pasted(answer, unread.subList(0, Math.min(UNREAD_SHOWN, unread.size())), unread.size());
    }

    private static Answer answer(String source, String number, Instant askedAt, PageReading reading) {
        History history = reading.history();
        return new Answer(
                source,
                number,
                askedAt,
                Independence.BUYER,
                null,
                reading.said(),
                List.of(),
                List.of(),
                history == null ? List.of() : List.of(history),
                List.of(),
                Health.OK,
                detail(reading.said()));
    }

    private static @Nullable String detail(Said said) {
        return switch (said) {
            case RESTRICTED -> "access refused";
            case FAILED -> "no event and no known message on this page";
            default -> null;
        };
    }
}
