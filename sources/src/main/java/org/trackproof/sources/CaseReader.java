package org.trackproof.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads cases. Whatever is wrong with one is a {@link BadInput} that names all of it as far as the text could be read. Limits: 2 MiB,
 * 200 claims, 500 answers, nesting 100. Thread-safe.
 */
public final class CaseReader {
    static final int CLAIM_LIMIT = 200;
    static final int ANSWER_LIMIT = 500;
    private static final int SIGHTING_LIMIT = 10_000;
    private static final int ID_LIMIT = 200;

    private static final Words<Claim.By> BY = Words.of(Claim.By.values());
    private static final Words<Claim.Via> VIA = Words.of(Claim.Via.values());

    private final ObjectNode document;
    private final Problems problems = new Problems();

    private CaseReader(ObjectNode document) {
        this.document = document;
    }

    /** Reads a file; {@code bodyFile} names files in its folder. Reads at most 2 MiB of it. */
    public static CaseFile read(Path file) {
        byte[] bytes = CaseBytes.ofFile(file);
        Path folder = file.toAbsolutePath().getParent();
        return read(CaseTree.parse(bytes), BodyReader.inFolder(folder));
    }

    /** Reads a stream, at most 2 MiB of it, and leaves it open; {@code bodyFile} is refused. */
    public static CaseFile read(InputStream in) {
        try {
            return read(CaseBytes.ofStream(in, "The input"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one JSON document or one line of many; {@code bodyFile} is refused. */
    public static CaseFile read(byte[] json) {
        if (json.length > CaseBytes.LIMIT) {
            throw CaseBytes.tooLarge("The input has " + json.length + " bytes.");
        }
        return read(CaseTree.parse(json), BodyReader.withoutFiles());
    }

    /** Reads one JSON document or one line of many; {@code bodyFile} is refused. */
    public static CaseFile read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a document that somebody built; {@code bodyFile} is refused. The document belongs to the case from now on. */
    public static CaseFile read(ObjectNode document) {
        return read(document, BodyReader.withoutFiles());
    }

    private static CaseFile read(ObjectNode document, BodyReader bodies) {
        return new CaseReader(document).readAll(bodies);
    }

    private CaseFile readAll(BodyReader bodies) {
        Part root = new Part(document, "", problems);
        String id = root.text("id", ID_LIMIT);
        Part orderPart = root.part("order");
        Part shipTo = orderPart == null ? null : orderPart.part("shipTo");
        Part buyerPart = root.part("buyer");
        ZoneSpan zones = zones(shipTo, buyerPart);
        Order order = order(root, orderPart, shipTo, zones);
        List<Claim> claims = claims(root, zones);
        Buyer buyer = buyerPart == null ? Buyer.SILENT : buyer(buyerPart, zones);
        SellerRecord seller = sellerRecord(root.part("sellerRecord"));
        List<Sighting> elsewhere = elsewhere(root, zones);
        When at = root.when("at", zones);
        Instant judged = at == null ? null : at.latest();
        AnswersReader answers = new AnswersReader(order == null ? Place.UNKNOWN : order.shipTo(), bodies);
        answers.read(root.parts("answers", ANSWER_LIMIT));
        problems.throwIfAny(id);
        if (order == null) {
            throw new IllegalStateException("An order without a problem is missing");
        }
        String digest = CaseDigest.of(document, answers.fileDigests());
        Case facts = new Case(id, digest, judged, order, claims, buyer, seller, elsewhere, answers.answers());
        return new CaseFile(facts, document, answers.raw(), answers.bodies());
    }

    /** A buyer writes the times of the own place, or of the marketplace's pages as shown there. */
    private static ZoneSpan zones(@Nullable Part shipTo, @Nullable Part buyer) {
        if (buyer != null && buyer.find("timeZone") != null) {
            String zone = buyer.text("timeZone", 100);
            try {
                return zone == null ? ZoneSpan.ANYWHERE : Zones.ofZone(zone);
            } catch (DateTimeException e) {
                String what = Quote.of(String.valueOf(zone)) + " is no time zone";
                buyer.problem("case-bad-value", "timeZone", what, "Give an IANA zone, e.g. 'Europe/Madrid'.");
                return ZoneSpan.ANYWHERE;
            }
        }
        return Zones.ofCountry(
                shipTo == null ? null : shipTo.node().path("country").asString(null));
    }

    private static @Nullable Order order(Part root, @Nullable Part order, @Nullable Part shipTo, ZoneSpan zones) {
        if (order == null) {
            if (!root.has("order")) {
                root.missing("order", "{\"orderedAt\": \"2026-10-02\", \"shipTo\": {\"country\": \"ES\"}}");
            }
            return null;
        }
        return OrderReader.read(order, shipTo, zones);
    }

    private static List<Claim> claims(Part root, ZoneSpan zones) {
        List<Part> parts = root.parts("claims", CLAIM_LIMIT);
        if (!root.has("claims") || root.node().path("claims").isEmpty()) {
            root.missing("claims", "[{\"number\": \"LP00841273905516\"}]");
        }
        List<Claim> claims = new ArrayList<>(parts.size());
        for (Part claim : parts) {
            claims.add(new Claim(
                    claim.required("number", CaseTree.NUMBER_LIMIT, "'LP00841273905516'"),
                    claim.text("courier"),
                    claim.when("givenAt", zones),
                    claim.word("by", BY, Claim.By.SELLER),
                    claim.word("via", VIA, Claim.Via.ORDER_PAGE),
                    claim.text("trackingUrl"),
                    claim.when("withdrawnAt", zones),
                    claim.texts("items")));
        }
        return claims;
    }

    private static Buyer buyer(Part buyer, ZoneSpan zones) {
        return new Buyer(
                buyer.when("receivedAt", zones),
                buyer.when("notReceivedClaimedAt", zones),
                buyer.when("sellerContactedAt", zones),
                buyer.when("disputeOpenedAt", zones),
                buyer.flag("emptyOrOtherItem"),
                buyer.node().path("timeZone").asString(null));
    }

    private static @Nullable SellerRecord sellerRecord(@Nullable Part record) {
        if (record == null) {
            return null;
        }
        int orders = record.whole("orders", 0, Integer.MAX_VALUE, 0);
        int notReceived = record.whole("notReceived", 0, Integer.MAX_VALUE, 0);
        if (notReceived > orders) {
            String what = notReceived + " not received of " + orders + " orders cannot be";
            record.problem("case-bad-value", "notReceived", what, "Maybe the two are swapped.");
            return null;
        }
        return new SellerRecord(orders, notReceived);
    }

    private static List<Sighting> elsewhere(Part root, ZoneSpan zones) {
        List<Part> parts = root.parts("elsewhere", SIGHTING_LIMIT);
        List<Sighting> sightings = new ArrayList<>(parts.size());
        for (Part part : parts) {
            String number = part.text("number", CaseTree.NUMBER_LIMIT);
            When seenAt = part.when("seenAt", zones);
            Place shipTo = OrderReader.place(part.part("shipTo"));
            String seller = part.text("seller");
            if (number != null) {
                sightings.add(new Sighting(AnswersReader.normalise(number), seenAt, shipTo, seller));
            }
        }
        return sightings;
    }
}
