package org.trackproof.lab;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.CaseWriter;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a simulated parcel as a line of the public case format; the truth stands in {@code about.truth}, which no engine may read. */
final class CaseLine {
    private CaseLine() {}

    /** The parcel as {@code facts} show it, which may be an earlier look. */
    static String write(Parcel parcel, Case facts) {
        ObjectNode root = object();
        text(root, "id", facts.id());
        about(root.putObject("about"), parcel);
        Instant at = facts.at();
        text(root, "at", at == null ? null : at.toString());
        order(root.putObject("order"), facts.order());
        ArrayNode claims = root.putArray("claims");
        facts.claims().forEach(claim -> claim(claims.addObject(), claim));
        buyer(root, facts.buyer());
        if (facts.sellerRecord() != null) {
            root.putObject("sellerRecord")
                    .put("orders", facts.sellerRecord().orders())
                    .put("notReceived", facts.sellerRecord().notReceived());
        }
        if (!facts.elsewhere().isEmpty()) {
            ArrayNode elsewhere = root.putArray("elsewhere");
            facts.elsewhere().forEach(sighting -> sighting(elsewhere.addObject(), sighting));
        }
        ArrayNode answers = root.putArray("answers");
        facts.answers().forEach(answer -> answer(answers.addObject(), answer));
        return CaseWriter.write(CaseReader.read(root));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void about(ObjectNode about, Parcel parcel) {
        ObjectNode truth = about.putObject("truth");
        truth.put("scheme", parcel.truth().scheme());
        truth.put("belongs", parcel.truth().belongs());
        ArrayNode traps = truth.putArray("traps");
        parcel.truth().traps().forEach(traps::add);
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void when(ObjectNode node, String name, @Nullable When when) {
        text(node, name, when == null ? null : when.text());
    }

    private static void order(ObjectNode node, Order order) {
        text(node, "id", order.id());
        text(node, "marketplace", order.marketplace());
        when(node, "orderedAt", order.orderedAt());
        when(node, "promisedBy", order.promisedBy());
        node.put("service", order.service().id());
        text(node, "shipFrom", order.shipFrom());
        place(node, "shipTo", order.shipTo());
        if (order.value() != null) {
            node.putObject("value")
                    .put("amount", order.value().amount())
                    .put("currency", order.value().currency());
        }
        if (order.weightGrams() != null) {
            node.put("weightGrams", order.weightGrams());
        }
        when(node, "protectionEndsAt", order.protectionEndsAt());
        list(node, "paidWith", order.paidWith());
    }

    private static void list(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    private static void place(ObjectNode node, String name, Place place) {
        if (place.equals(Place.UNKNOWN)) {
            return;
        }
        ObjectNode written = node.putObject(name);
        text(written, "country", place.country());
        text(written, "city", place.city());
        text(written, "postcode", place.postcode());
    }

    private static void claim(ObjectNode node, Claim claim) {
        text(node, "number", claim.number());
        text(node, "courier", claim.courier());
        when(node, "givenAt", claim.givenAt());
        text(node, "by", "seller");
        text(node, "via", "order-page");
    }

    private static void buyer(ObjectNode root, Buyer buyer) {
        ObjectNode node = root.putObject("buyer");
        when(node, "notReceivedClaimedAt", buyer.notReceivedClaimedAt());
        when(node, "receivedAt", buyer.receivedAt());
    }

    private static void sighting(ObjectNode node, Sighting sighting) {
        text(node, "number", sighting.number());
        when(node, "seenAt", sighting.seenAt());
        place(node, "shipTo", sighting.shipTo());
    }

    private static void answer(ObjectNode node, Answer answer) {
        text(node, "source", answer.source());
        text(node, "number", answer.number());
        text(node, "askedAt", answer.askedAt().toString());
        text(node, "health", answer.health().id());
        text(node, "independence", answer.independence().id());
        ArrayNode scans = node.putArray("scans");
        if (answer.said() == Said.EMPTY) {
            return;
        }
        for (History history : answer.histories()) {
            place(node, "destination", history.destination());
            if (history.weightGrams() != null) {
                node.put("weightGrams", history.weightGrams());
            }
            history.scans().forEach(scan -> scan(scans.addObject(), scan));
        }
    }

    private static void scan(ObjectNode node, Scan scan) {
        when(node, "time", scan.time());
        place(node, "place", scan.place());
        text(node, "phase", scan.phase().id());
        if (scan.physical() != Physical.UNKNOWN) {
            node.put("physical", scan.physical() == Physical.YES);
        }
        text(node, "courier", scan.courier());
        Instant seen = scan.seenAt();
        text(node, "seenAt", seen == null ? null : seen.toString());
    }
}
