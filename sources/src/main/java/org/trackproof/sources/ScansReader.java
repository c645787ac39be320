package org.trackproof.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.RawAnswer;
import org.trackproof.sources.reading.Reply;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import tools.jackson.databind.JsonNode;

/** Reads an answer whose history is already in our words: {@code scans} of an import, a test or the simulator. */
final class ScansReader {
    private static final int SCAN_LIMIT = 10_000;
    private static final Words<Phase> PHASES = Words.of(Phase.values());

    private ScansReader() {}

    static Answer read(Part part, RawAnswer raw, Independence independence) {
        List<History> histories = histories(part);
        if (raw.failure() != null) {
            return without(raw, independence, Said.FAILED, "no answer: " + raw.failure());
        }
        if (histories.isEmpty()) {
            return nothing(part, raw, independence);
        }
        return answer(raw, independence, ofAll(histories), Reply.said(histories), histories, null);
    }

    /** No scans: an answer where the list is there and empty, else no answer. */
    private static Answer nothing(Part part, RawAnswer raw, Independence independence) {
        int status = raw.status();
        if (status == 429) {
            return without(raw, independence, Said.RATE_LIMITED, "too many requests");
        }
        if (status == 401 || status == 403) {
            return without(raw, independence, Said.RESTRICTED, "access refused");
        }
        if (status >= 500) {
            return without(raw, independence, Said.FAILED, "server error " + status);
        }
        return part.has("scans")
                ? without(raw, independence, Said.EMPTY, null)
                : without(raw, independence, Said.FAILED, "no list of scans");
    }

    static Answer without(RawAnswer raw, Independence independence, Said said, @Nullable String detail) {
        return answer(raw, independence, null, said, List.of(), detail);
    }

    private static Answer answer(
            RawAnswer raw,
            Independence independence,
            @Nullable String courier,
            Said said,
            List<History> histories,
            @Nullable String detail) {
        return new Answer(
                raw.source(),
                Reply.normalise(raw.number()),
                raw.askedAt(),
                independence,
                courier,
                said,
                List.of(),
                List.of(),
                histories,
                List.of(),
                raw.health(),
                detail);
    }

    /** One history per shipment, in the order in which the shipments first appear. */
    private static List<History> histories(Part part) {
        Map<String, List<Scan>> byShipment = new LinkedHashMap<>();
        for (Part scan : part.parts("scans", SCAN_LIMIT)) {
            String shipment = scan.text("shipment");
            byShipment
                    .computeIfAbsent(shipment == null ? "" : shipment, key -> new ArrayList<>())
                    .add(scan(scan));
        }
        Place origin = OrderReader.place(part.part("origin"));
        Place destination = OrderReader.place(part.part("destination"));
        Double weight = part.number("weightGrams");
        String signedBy = part.text("signedBy");
        String service = part.text("service");
        List<History> histories = new ArrayList<>(byShipment.size());
        byShipment.forEach((shipment, scans) -> histories.add(new History(
                shipment.isEmpty() ? null : shipment,
                courier(scans),
                service,
                origin,
                destination,
                weight == null || weight < 0 ? null : weight,
                signedBy,
                false,
                Reply.oldestFirst(scans))));
        return histories;
    }

    private static Scan scan(Part scan) {
        Place place = OrderReader.place(scan.part("place"));
        When time = scan.when("time", Zones.ofCountry(place.country()));
        When seenAt = scan.when("seenAt", Zones.ofCountry(null));
        Instant seen = seenAt == null ? null : seenAt.earliest();
        Phase phase = scan.word("phase", PHASES, Phase.UNMAPPED);
        if (!scan.has("phase")) {
            scan.missing("phase", "'accepted', or 'unmapped' where nobody knows");
        }
        return new Scan(
                time,
                place,
                phase,
                physical(scan),
                scan.flag("forecast"),
                scan.text("text"),
                scan.text("code"),
                scan.text("courier"),
                seen);
    }

    private static Physical physical(Part scan) {
        JsonNode physical = scan.find("physical");
        if (physical == null || (physical.isString() && physical.stringValue().equals("unknown"))) {
            return Physical.UNKNOWN;
        }
        return scan.flag("physical") ? Physical.YES : Physical.NO;
    }

    /** The one courier of all scans that name one; null where they differ or none is named. */
    private static @Nullable String courier(List<Scan> scans) {
        String courier = null;
        for (Scan scan : scans) {
            String other = scan.courier();
            if (other != null && courier != null && !other.equals(courier)) {
                return null;
            }
            courier = other == null ? courier : other;
        }
        return courier;
    }

    private static @Nullable String ofAll(List<History> histories) {
        String courier = histories.get(0).courier();
        for (History history : histories) {
            if (courier == null || !courier.equals(history.courier())) {
                return null;
            }
        }
        return courier;
    }
}
