package org.trackproof.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trackproof.sources.reading.RawAnswer;
import org.trackproof.sources.reading.Reading;
import org.trackproof.sources.reading.Readings;
import org.trackproof.sources.reading.Reply;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code answers} of a case. Repeated answers of one source about one number are put into the order in which they were given;
 * the places of all others stay as in the file. Not thread-safe.
 */
final class AnswersReader {
    private static final int SOURCE_LIMIT = 100;
    private static final Words<Health> HEALTHS = Words.of(Health.values());
    private static final Words<Independence> INDEPENDENCES = Words.of(Independence.values());
    private static final Words<Failure> FAILURES = Words.of(Failure.values());

    private enum Failure {
        TIMEOUT,
        CONNECT,
        TLS,
        CUT_OFF
    }

    /** One answer of the file while it is read. */
    private record Entry(Part part, RawAnswer raw, Body body) {}

    private final Place shipTo;
    private final BodyReader bodyReader;
    private final List<Answer> answers = new ArrayList<>();
    private final List<RawAnswer> raw = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<Integer, String> fileDigests = new HashMap<>();

    AnswersReader(Place shipTo, BodyReader bodyReader) {
        this.shipTo = shipTo;
        this.bodyReader = bodyReader;
    }

    /** Upper case without separators. */
    static String normalise(String number) {
        return Reply.normalise(number);
    }

    List<Answer> answers() {
        return answers;
    }

    List<RawAnswer> raw() {
        return raw;
    }

    List<Body> bodies() {
        return bodies;
    }

    /** SHA-256 of the files that answers name, by the index of the answer in the file. */
    Map<Integer, String> fileDigests() {
        return fileDigests;
    }

    void read(List<Part> parts) {
        List<Entry> entries = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            entries.add(entry(parts.get(i), i));
        }
        for (Entry entry : repeatsInOrder(entries)) {
            answers.add(answer(entry));
            raw.add(entry.raw);
            bodies.add(entry.body);
        }
    }

    private Entry entry(Part part, int index) {
        String source = part.required("source", SOURCE_LIMIT, "'ship24' or 'scans'");
        String number = part.required("number", CaseTree.NUMBER_LIMIT, "'LP00841273905516'");
        Failure failure = part.findWord("failure", FAILURES);
        Map<String, String> headers = headers(part);
        Body body = bodyReader.read(part, headers);
        byte[] bytes = part.has("bodyFile") ? body.exact() : null;
        if (bytes != null) {
            fileDigests.put(index, Sha256.hex(bytes));
        }
        RawAnswer raw = new RawAnswer(
                source,
                number,
                askedAt(part),
                part.whole("status", 0, 999, 0),
                part.text("url"),
                headers,
                body.text(),
                body.json(),
                failure == null ? null : Words.word(failure),
                part.word("health", HEALTHS, Health.UNKNOWN));
        return new Entry(part, raw, body);
    }

    /** A moment that is an interval counts from its start: silence is then never made longer than it was. */
    private static Instant askedAt(Part part) {
        When when = part.when("askedAt", ZoneSpan.ANYWHERE);
        if (!part.has("askedAt")) {
            part.missing("askedAt", "'2026-10-20T08:00:00Z'");
        }
        return when == null ? Instant.EPOCH : when.earliest();
    }

    private static Map<String, String> headers(Part part) {
        Part headers = part.part("headers");
        if (headers == null || headers.node().isEmpty()) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> header : headers.node().properties()) {
            JsonNode value = header.getValue();
            texts.put(
                    header.getKey().toLowerCase(Locale.ROOT),
                    value.isValueNode() ? value.asString() : value.toString());
        }
        return texts;
    }

    private static List<Entry> repeatsInOrder(List<Entry> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            RawAnswer raw = entries.get(i).raw;
            places.computeIfAbsent(List.of(raw.source(), normalise(raw.number())), key -> new ArrayList<>(1))
                    .add(i);
        }
        List<Entry> ordered = new ArrayList<>(entries);
        for (List<Integer> repeats : places.values()) {
            List<Entry> sorted = new ArrayList<>(repeats.size());
            repeats.forEach(place -> sorted.add(entries.get(place)));
            sorted.sort((a, b) -> a.raw.askedAt().compareTo(b.raw.askedAt()));
            for (int i = 0; i < repeats.size(); i++) {
                ordered.set(repeats.get(i), sorted.get(i));
            }
        }
        return ordered;
    }

    private Answer answer(Entry entry) {
        Independence given = entry.part.findWord("independence", INDEPENDENCES);
        RawAnswer raw = entry.raw;
        boolean normalised = raw.source().equals("scans") || (entry.part.has("scans") && entry.body.isMissing());
        if (normalised) {
            return ScansReader.read(entry.part, raw, given == null ? Independence.AGGREGATOR : given);
        }
        Reading reading = Readings.find(raw.source()).orElse(null);
        if (reading == null) {
            return unread(raw, given == null ? Independence.AGGREGATOR : given);
        }
        Answer answer = reading.read(raw, shipTo);
        return given == null ? answer : with(answer, given);
    }

    private static Answer unread(RawAnswer raw, Independence independence) {
        return ScansReader.without(raw, independence, Said.FAILED, "no reading for answers of this source");
    }

    private static Answer with(Answer answer, Independence independence) {
        return new Answer(
                answer.source(),
                answer.number(),
                answer.askedAt(),
                independence,
                answer.courier(),
                answer.said(),
                answer.stated(),
                answer.needs(),
                answer.histories(),
                answer.continuesAs(),
                answer.health(),
                answer.detail());
    }
}
