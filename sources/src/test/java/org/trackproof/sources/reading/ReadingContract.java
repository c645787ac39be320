package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * What every reading promises. A subclass names the source, a number, and keeps bodies of the source's own shape with invented values
 * in {@code SOURCE/SITUATION.json} (or {@code .xml}) beside this class: {@code delivered label-only unknown unmapped other-number}.
 */
abstract class ReadingContract {
    static final Instant ASKED = Instant.parse("2026-10-20T08:00:00Z");
    /** Nothing in such an answer may count against anybody. */
    static final Set<Said> NO_EVIDENCE =
            EnumSet.of(Said.FAILED, Said.RESTRICTED, Said.RATE_LIMITED, Said.NEEDS_INPUT, Said.NOT_ASKED);

    abstract Reading reading();

    /** The number that the recorded bodies speak of. */
    abstract String number();

    /** What the source's "no such number" proves. */
    abstract Said saidWhenUnknown();

    /** HTTP status that comes with {@code unknown}. */
    int statusWhenUnknown() {
        return 200;
    }

    Place shipTo() {
        return new Place("ES", null, "Madrid", "28013", null);
    }

    final Answer read(String situation, int status) {
        return readBody(recorded(situation), status);
    }

    final Answer readBody(@Nullable String body, int status) {
        return reading().read(raw(body, status, null), shipTo());
    }

    private RawAnswer raw(@Nullable String body, int status, @Nullable String failure) {
        return new RawAnswer(
                reading().source(), number(), ASKED, status, null, Map.of(), body, null, failure, Health.OK);
    }

    /** When a scan was, where the test knows that it says so. */
    static When time(Scan scan) {
        return Objects.requireNonNull(scan.time());
    }

    final String recorded(String situation) {
        for (String ending : new String[] {".json", ".xml"}) {
            try (InputStream in =
                    ReadingContract.class.getResourceAsStream(reading().source() + "/" + situation + ending)) {
                if (in != null) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("No recorded body '" + reading().source() + "/" + situation + "'");
    }

    @Test
    void delivered_isKnown_oldestFirst_andEndsDelivered() {
        Answer answer = read("delivered", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.number()).isEqualTo(Reply.normalise(number()));
        assertThat(answer.histories()).isNotEmpty();
        for (History history : answer.histories()) {
            assertThat(history.scans().stream()
                            .filter(scan -> scan.time() != null)
                            .map(scan -> scan.time().middle()))
                    .isSorted();
        }
        assertThat(answer.histories().get(0).scans())
                .anyMatch(scan -> scan.phase() == Phase.DELIVERED && scan.physical() == Physical.YES);
    }

    @Test
    void labelOnly_isNoParcel() {
        Answer answer = read("label-only", 200);
        assertThat(answer.said()).isIn(Said.LABEL_ONLY, Said.REGISTERED_EMPTY);
        for (History history : answer.histories()) {
            assertThat(history.scans()).noneMatch(scan -> scan.physical() == Physical.YES);
        }
    }

    @Test
    void unknownNumber_isWhatTheSourceCanProve() {
        Answer answer = read("unknown", statusWhenUnknown());
        assertThat(answer.said()).isEqualTo(saidWhenUnknown());
        assertThat(answer.histories()).isEmpty();
    }

    @Test
    void unmappedStatus_isKeptAndNeverGuessed() {
        Answer answer = read("unmapped", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        Scan unmapped = answer.histories().get(0).scans().stream()
                .filter(scan -> scan.phase() == Phase.UNMAPPED)
                .findFirst()
                .orElseThrow();
        assertThat(unmapped.text() != null || unmapped.code() != null).isTrue();
    }

    @Test
    void dataOfAnotherNumber_areNotEvidence() {
        Answer answer = read("other-number", 200);
        assertThat(answer.histories()).isEmpty();
        assertThat(answer.said()).isIn(NO_EVIDENCE);
    }

    @Test
    void refusal_isNotEvidence() {
        assertThat(readBody("{}", 401).said()).isEqualTo(Said.RESTRICTED);
        assertThat(readBody("{}", 403).said()).isEqualTo(Said.RESTRICTED);
    }

    @Test
    void tooManyRequests_isNotEvidence() {
        assertThat(readBody("{}", 429).said()).isEqualTo(Said.RATE_LIMITED);
    }

    @Test
    void serverErrorOrNoAnswer_isNotEvidence() {
        assertThat(readBody("oops", 503).said()).isEqualTo(Said.FAILED);
        assertThat(reading().read(raw(null, 0, "timeout"), shipTo()).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void webPageInsteadOfData_isNotEvidence() {
        String page = "<!DOCTYPE html><html><head><title>Robot check</title></head><body>slide to verify</body></html>";
        Answer answer = readBody(page, 200);
        assertThat(answer.said()).isIn(NO_EVIDENCE);
        assertThat(answer.histories()).isEmpty();
    }

    @Test
    void cutOffBody_isNotEvidence() {
        String body = recorded("delivered");
        assertThat(readBody(body.substring(0, body.length() / 2), 200).said()).isIn(NO_EVIDENCE);
    }

    @Test
    void hostileShapes_neverThrow() {
        for (String body : new String[] {
            "null",
            "[]",
            "{}",
            "0",
            "\"\"",
            "true",
            "[[[[]]]]",
            "{\"data\":null}",
            "{\"data\":[]}",
            "{\"data\":\"x\"}",
            "\u0000"
        }) {
            assertThatCode(() -> readBody(body, 200)).as(body).doesNotThrowAnyException();
        }
    }
}
