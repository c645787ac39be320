package org.trackproof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Numbers;
import org.trackproof.sources.paste.Meaning;
import org.trackproof.sources.paste.Phrases;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges published histories of genuine parcels, each with an order that fits it, as if the courier itself had shown it, at every prefix:
 * after each event, and a day, a week and a month later. Counts the words. Nobody here may be called inconsistent.
 * <p>Input: JSON lines with {@code number courier number_status synthetic_suspect origin_country dest_country lane events[time status_raw
 * location]}.
 */
public final class Timelines {
    private static final int[] LATER_DAYS = {0, 1, 7, 30};

    private final Engine engine = new Engine();
    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<String, Integer> deliveredWords = new TreeMap<>();

    private Timelines() {}

    /** Prints the counts for a file of timelines. */
    public static void main(String[] args) throws IOException {
        Timelines timelines = new Timelines();
        JsonMapper mapper = JsonMapper.builder().build();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = mapper.readTree(line);
            boolean published = row.path("number_status").asString().equals("as-published");
            if (published && !row.path("synthetic_suspect").asBoolean()) {
                timelines.judge(row);
            }
        }
        System.out.println("verdicts at all prefixes: " + timelines.words);
        System.out.println("delivered, at the end: " + timelines.deliveredWords);
    }

    private void judge(JsonNode row) {
        List<Scan> scans = scans(row);
        boolean delivered = false;
        for (int prefix = 1; prefix <= scans.size(); prefix++) {
            Scan last = scans.get(prefix - 1);
            delivered |= last.phase() == Phase.DELIVERED;
            for (int days : LATER_DAYS) {
                Instant at = last(scans.subList(0, prefix))
                        .plus(Duration.ofDays(days))
                        .plusSeconds(60);
                Verdict verdict = judge(row, scans.subList(0, prefix), at);
                words.merge(verdict.outcome().id(), 1, Integer::sum);
                if (verdict.outcome().id().equals("inconsistent")) {
                    System.out.println("INCONSISTENT " + row.path("id").asString() + " " + verdict.findings());
                }
                if (delivered && prefix == scans.size() && days == 0) {
                    deliveredWords.merge(verdict.outcome().id(), 1, Integer::sum);
                }
            }
        }
    }

    private Verdict judge(JsonNode row, List<Scan> scans, Instant at) {
        String number = row.path("number").asString();
        String courier = row.path("courier").asString();
        When first = first(scans);
        When ordered = When.at(first.earliest().minus(Duration.ofDays(1)));
        History history = new History(null, courier, null, Place.UNKNOWN, Place.UNKNOWN, null, null, false, scans);
        boolean moved = scans.stream().anyMatch(scan -> scan.physical() == Physical.YES);
        Answer answer = new Answer(
                "scans",
                Numbers.standard().identify(number).number(),
                at,
                Independence.COURIER_API,
                courier,
                moved ? Said.KNOWN : Said.LABEL_ONLY,
                List.of(),
                List.of(),
                List.of(history),
                List.of(),
                Health.OK,
                null);
        Order order = new Order(
                null,
                null,
                null,
                ordered,
                null,
                null,
                null,
                null,
                Service.UNKNOWN,
                country(row, "origin_country"),
                Place.ofCountry(country(row, "dest_country")),
                null,
                null,
                List.of(),
                List.of());
        Claim claim = new Claim(number, courier, ordered, Claim.By.SELLER, Claim.Via.ORDER_PAGE, null, null, List.of());
        Case facts = new Case(
                null,
                "sha256:" + row.path("id").asString(),
                null,
                order,
                List.of(claim),
                Buyer.SILENT,
                null,
                List.of(),
                List.of(answer));
        return engine.judge(facts, at, Engine.Options.DEFAULT).get(0);
    }

    private static @Nullable String country(JsonNode row, String field) {
        String code = row.path(field).asString("");
        return code.isEmpty() ? null : code;
    }

    private static List<Scan> scans(JsonNode row) {
        List<Scan> scans = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            String text = event.path("status_raw").asString("");
            Meaning meaning = Phrases.find(text).orElse(null);
            scans.add(new Scan(
                    When.parse(event.path("time").asString(), ZoneSpan.ANYWHERE),
                    new Place(null, null, null, null, event.path("location").asString("")),
                    meaning == null ? Phase.UNMAPPED : meaning.phase(),
                    meaning == null ? Physical.UNKNOWN : meaning.physical(),
                    meaning != null && meaning.forecast(),
                    text,
                    null,
                    null,
                    null));
        }
        scans.sort(Comparator.comparing(scan -> middle(scan)));
        return scans;
    }

    private static Instant middle(Scan scan) {
        When time = scan.time();
        return time == null ? Instant.MAX : time.middle();
    }

    private static When first(List<Scan> scans) {
        When time = scans.get(0).time();
        return time == null ? When.at(Instant.EPOCH) : time;
    }

    private static Instant last(List<Scan> scans) {
        Instant last = Instant.MIN;
        for (Scan scan : scans) {
            When time = scan.time();
            last = time != null && time.latest().isAfter(last) ? time.latest() : last;
        }
        return last;
    }
}
