package org.trackproof.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.lab.Simulator;
import org.trackproof.lab.World;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes small cases for bulk, one a line, from simulated parcels at a look 3 to 62 days after their order: the order, one claim, and what
 * the source with most to show had shown by then, at most six scans of it. The same bytes at every run.
 */
public final class BulkCases {
    private static final int MOST_SCANS = 6;
    private static final int LOOKS = 60;
    private static final int FIRST_LOOK = 3;

    private final JsonMapper mapper = JsonMapper.builder().build();

    private BulkCases() {}

    /** Takes how many cases and the file to write. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        BulkCases cases = new BulkCases();
        Simulator simulator = new Simulator(World.of("same"), 7);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < count; i++) {
                Case facts = simulator.parcel(i).facts();
                Instant ordered = facts.order().orderedAt().earliest();
                out.write(cases.line(facts, ordered.plus(Duration.ofDays(FIRST_LOOK + i % LOOKS))));
                out.write('\n');
            }
        }
    }

    private String line(Case facts, Instant look) {
        ObjectNode root = mapper.createObjectNode();
        text(root, "id", facts.id());
        root.put("at", look.toString());
        ObjectNode order = root.putObject("order");
        order.put("orderedAt", facts.order().orderedAt().text());
        text(order, "marketplace", facts.order().marketplace());
        text(order, "shipFrom", facts.order().shipFrom());
        place(order, "shipTo", facts.order().shipTo());
        Claim claim = facts.claims().get(0);
        ObjectNode claimed = root.putArray("claims").addObject();
        claimed.put("number", claim.number());
        text(claimed, "courier", claim.courier());
        text(claimed, "givenAt", facts.order().orderedAt().text());
        ArrayNode answers = root.putArray("answers");
        if (!facts.answers().isEmpty()) {
            answer(answers.addObject(), facts, look);
        }
        return root.toString();
    }

    private static void answer(ObjectNode node, Case facts, Instant look) {
        Answer most = facts.answers().get(0);
        for (Answer answer : facts.answers()) {
            most = seen(answer, look).size() > seen(most, look).size() ? answer : most;
        }
        node.put("source", most.source());
        node.put("number", most.number());
        node.put("askedAt", look.toString());
        node.put("independence", most.independence().id());
        ArrayNode scans = node.putArray("scans");
        List<Scan> seen = seen(most, look);
        for (Scan scan : seen.subList(Math.max(0, seen.size() - MOST_SCANS), seen.size())) {
            ObjectNode written = scans.addObject();
            When time = scan.time();
            text(written, "time", time == null ? null : time.text());
            place(written, "place", scan.place());
            written.put("phase", scan.phase().id());
        }
    }

    private static List<Scan> seen(Answer answer, Instant look) {
        List<Scan> seen = new ArrayList<>();
        for (History history : answer.histories()) {
            for (Scan scan : history.scans()) {
                Instant at = scan.seenAt();
                if (at != null && !at.isAfter(look)) {
                    seen.add(scan);
                }
            }
        }
        return seen;
    }

    private static void place(ObjectNode node, String name, Place place) {
        ObjectNode written = node.putObject(name);
        text(written, "country", place.country());
        text(written, "city", place.city());
        text(written, "postcode", place.postcode());
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }
}
