package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;

/**
 * A case as a picture, one fact a line, times in UTC of 2026:
 *
 * <pre>
 * order     03-01 10:00  ES 28013 Madrid  from CN  standard
 * promised  04-10 00:00
 * number    03-01 12:00  LP00841273905516  cainiao
 * accepted  03-02 18:20  CN Shenzhen
 * delivered 03-09 11:02  US - Austin
 * </pre>
 *
 * A scan belongs to the source of the last {@code source} line (default a courier's API, asked at the instant judged).
 */
final class Scenario {
    private final String picture;
    private String asOf = "12-31 00:00";
    private double prior = .02;
    private boolean explain;

    private Order order = order("01-01 00:00", "ES", null, null, null, Service.STANDARD, null, null, null);
    private Buyer buyer = Buyer.SILENT;
    private @Nullable SellerRecord seller;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    private static final class Source {
        String id = "cainiao";
        Independence independence = Independence.COURIER_API;

        @Nullable
        Said said;

        @Nullable
        Stated stated;

        Health health = Health.OK;
        Place destination = Place.UNKNOWN;

        @Nullable
        Double weight;

        final List<List<Scan>> shipments = new ArrayList<>(List.of(new ArrayList<>()));
    }

    private Scenario(String picture) {
        this.picture = picture;
    }

    static Scenario of(String picture) {
        return new Scenario(picture);
    }

    Scenario asOf(String when) {
        asOf = when;
        return this;
    }

    Scenario prior(double value) {
        prior = value;
        return this;
    }

    Scenario explained() {
        explain = true;
        return this;
    }

    /** The verdict on the last claim. */
    Verdict judge() {
        for (String line : picture.strip().split("\n", -1)) {
            read(line.strip());
        }
        List<Verdict> verdicts = new Engine(ReferencePack.shipped("written-1"))
                .judge(facts(), instant(asOf), new Engine.Options(prior, explain));
        return verdicts.get(verdicts.size() - 1);
    }

    /** The outcome, and rules that must be there with their sign: {@code "inconsistent  place.other-country(+)"}. */
    Verdict gives(String expected) {
        Verdict verdict = judge();
        String[] words = expected.strip().split("\\s+", -1);
        assertThat(verdict.outcome().id()).as(told(verdict)).isEqualTo(words[0]);
        for (int i = 1; i < words.length; i++) {
            String rule = words[i].substring(0, words[i].indexOf('('));
            boolean against = words[i].endsWith("(+)");
            Finding finding = verdict.findings().stream()
                    .filter(f -> f.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no finding " + rule + " in " + told(verdict)));
            assertThat(finding.decibans() > 0).as(rule + " in " + told(verdict)).isEqualTo(against);
        }
        return verdict;
    }

    static String told(Verdict verdict) {
        StringBuilder told = new StringBuilder(verdict.outcome().id())
                .append(String.format(Locale.ROOT, " p=%.4f", verdict.pInconsistent()))
                .append(" held ")
                .append(verdict.heldBack());
        verdict.findings()
                .forEach(f -> told.append("\n  ").append(f.rule()).append(' ').append(f.decibans()));
        verdict.stories().stream()
                .limit(4)
                .forEach(s -> told.append(String.format(Locale.ROOT, "%n  %s %.4f", s.story(), s.p())));
        return told.toString();
    }

    static double p(Verdict verdict, Story story) {
        return verdict.stories().stream()
                .filter(s -> s.story() == story)
                .findFirst()
                .orElseThrow()
                .p();
    }

    private void read(String line) {
        String[] w = line.split("\\s+", -1);
        switch (w[0]) {
            case "order" ->
                order = order(time(w), w[3], word(w, 4), word(w, 5), after(w, "from"), service(w), null, null, null);
            case "promised" -> order = order(null, null, null, null, null, null, time(w), null, null);
            case "protected" -> order = order(null, null, null, null, null, null, null, time(w), null);
            case "weighing" -> order = order(null, null, null, null, null, null, null, null, Double.valueOf(w[1]));
            case "number" ->
                claims.add(new Claim(
                        w[3],
                        word(w, 4),
                        When.at(instant(time(w))),
                        Claim.By.SELLER,
                        Claim.Via.ORDER_PAGE,
                        null,
                        null,
                        List.of()));
            case "complaint" -> buyer = new Buyer(null, When.at(instant(time(w))), null, null, false, null);
            case "received" -> buyer = new Buyer(When.at(instant(time(w))), null, null, null, false, null);
            case "seller" -> seller = new SellerRecord(Integer.parseInt(w[1]), Integer.parseInt(w[2]));
            case "source" -> source(w);
            case "weighed" -> current().weight = Double.valueOf(w[1]);
            case "to" -> current().destination = new Place(word(w, 1), null, word(w, 3), word(w, 2), null);
            case "shipment" -> current().shipments.add(new ArrayList<>());
            default -> scan(w);
        }
    }

    private void source(String[] w) {
        Source source = new Source();
        source.id = w[1];
        source.independence = Independence.valueOf(constant(w[2]));
        if (w.length > 3) {
            source.said = Said.valueOf(constant(w[3]));
        }
        if (w.length > 4) {
            source.stated = Stated.valueOf(constant(w[4]));
        }
        sources.add(source);
    }

    private Source current() {
        if (sources.isEmpty()) {
            sources.add(new Source());
        }
        return sources.get(sources.size() - 1);
    }

    private void scan(String[] w) {
        Phase phase = Phase.valueOf(constant(w[0]));
        Place place = new Place(word(w, 3), null, word(w, 4), word(w, 5), null);
        Physical physical = phase == Phase.LABEL ? Physical.NO : Physical.YES;
        Scan scan = new Scan(When.at(instant(time(w))), place, phase, physical, false, null, null, null, null);
        List<List<Scan>> shipments = current().shipments;
        shipments.get(shipments.size() - 1).add(scan);
    }

    private Case facts() {
        List<Answer> answers = new ArrayList<>();
        for (Source source : sources) {
            List<History> histories = new ArrayList<>();
            for (List<Scan> scans : source.shipments) {
                if (!scans.isEmpty()) {
                    histories.add(new History(
                            null, null, null, Place.UNKNOWN, source.destination, source.weight, null, false, scans));
                }
            }
            boolean handled =
                    histories.stream().anyMatch(h -> h.scans().stream().anyMatch(Trace::isPhysical));
            Said said = source.said != null ? source.said : handled ? Said.KNOWN : Said.LABEL_ONLY;
            answers.add(new Answer(
                    source.id,
                    claims.get(claims.size() - 1).number(),
                    instant(asOf),
                    source.independence,
                    null,
                    said,
                    source.stated == null ? List.of() : List.of(source.stated),
                    List.of(),
                    histories,
                    List.of(),
                    source.health,
                    null));
        }
        return new Case(null, "sha256:" + "0".repeat(64), null, order, claims, buyer, seller, List.of(), answers);
    }

    private Order order(
            @Nullable String at,
            @Nullable String to,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String from,
            @Nullable Service service,
            @Nullable String promised,
            @Nullable String protectedUntil,
            @Nullable Double weight) {
        Order o = order;
        return new Order(
                null,
                null,
                null,
                at != null ? When.at(instant(at)) : o.orderedAt(),
                null,
                null,
                promised != null ? When.at(instant(promised)) : o == null ? null : o.promisedBy(),
                protectedUntil != null ? When.at(instant(protectedUntil)) : o == null ? null : o.protectionEndsAt(),
                service != null ? service : o.service(),
                from != null ? from : o == null ? null : o.shipFrom(),
                to != null ? new Place(to, null, city, postcode, null) : o.shipTo(),
                null,
                weight != null ? weight : o == null ? null : o.weightGrams(),
                List.of(),
                List.of());
    }

    private static Service service(String[] w) {
        for (Service service : Service.values()) {
            if (w[w.length - 1].equals(service.id())) {
                return service;
            }
        }
        return Service.STANDARD;
    }

    private static @Nullable String after(String[] words, String key) {
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals(key)) {
                return words[i + 1];
            }
        }
        return null;
    }

    private static @Nullable String word(String[] words, int index) {
        return index < words.length && !words[index].equals("-") && !words[index].equals("from") ? words[index] : null;
    }

    private static String time(String[] words) {
        return words[1] + " " + words[2];
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse("2026-" + text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
