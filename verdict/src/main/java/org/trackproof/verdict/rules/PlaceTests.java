package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.RuleCheck.Met;
import org.trackproof.verdict.Scan;

/** Tests that compare places. Missing is never different; a pickup point is never another address. */
final class PlaceTests {
    private static final String NO_PLACE = "no source states where it goes";

    private PlaceTests() {}

    static Answered otherCountry(CaseFacts facts, RuleBook book) {
        String wanted = facts.order().shipTo().country();
        List<String> stated = destinations(facts).stream()
                .map(Place::country)
                .filter(Objects::nonNull)
                .toList();
        if (stated.isEmpty() || wanted == null) {
            return Answered.unknown(NO_PLACE);
        }
        boolean fits = stated.stream().anyMatch(country -> book.family(country).equals(book.family(wanted)));
        return fits
                ? Answered.no("it goes to " + wanted)
                : Answered.yes(null, "it goes to " + stated.get(0) + " and not to " + wanted);
    }

    static Answered otherOrigin(CaseFacts facts, RuleBook book) {
        String wanted = facts.order().shipFrom();
        Scan first = facts.scans().stream()
                .filter(CaseFacts::isHandedOver)
                .findFirst()
                .orElse(null);
        String country = first == null ? null : first.place().country();
        if (wanted == null || first == null || country == null) {
            return Answered.unknown("the country of the order's origin or of the first scan is missing");
        }
        if (book.family(country).equals(book.family(wanted))) {
            return Answered.no("handed over in " + country);
        }
        return first.phase() == Phase.ACCEPTED
                ? Answered.yes(
                        TimeTests.day(CaseFacts.time(first).earliest()),
                        "handed over in " + country + " and not in " + wanted)
                : Answered.unknown("the history begins on the way, in " + country);
    }

    static Answered otherPostcode(CaseFacts facts) {
        String wanted = plain(facts.order().shipTo().postcode());
        List<String> stated = destinations(facts).stream()
                .map(place -> plain(place.postcode()))
                .filter(Objects::nonNull)
                .toList();
        if (wanted == null || stated.isEmpty()) {
            return Answered.unknown("a postcode is missing, of the order or of the tracking");
        }
        if (stated.stream().anyMatch(postcode -> same(postcode, wanted))) {
            return Answered.no("the postcodes agree");
        }
        return facts.scans().stream().anyMatch(scan -> scan.phase() == Phase.READY_FOR_PICKUP)
                ? Answered.unknown("it went to a pickup point")
                : Answered.yes(null, "the tracking names another postcode than the order");
    }

    static Answered otherAddress(CaseFacts facts, RuleBook book) {
        Answered country = otherCountry(facts, book);
        return country.met() == Met.YES ? country : otherPostcode(facts);
    }

    /** What protects a seller: delivered, with a date, in the right postcode or town. */
    static Answered deliveredToPostcode(CaseFacts facts, RuleBook book) {
        if (facts.answers().isEmpty()) {
            return Answered.unknown("no source has spoken of the number");
        }
        if (facts.delivered() == null) {
            return Answered.no("no source states a delivery since the order");
        }
        if (facts.histories().anyMatch(History::postcodeProven)) {
            return Answered.yes(null, "the carrier answers only to the postcode of the consignee");
        }
        return switch (otherAddress(facts, book).met()) {
            case YES -> Answered.no("delivered to another postcode or country");
            case NO -> Answered.yes(null, "delivered, and the postcodes agree");
            case NOT_YET, UNKNOWN -> Answered.unknown("a postcode is missing, of the order or of the tracking");
        };
    }

    /** Where the parcel goes: what the carrier states, else where it was delivered. */
    private static List<Place> destinations(CaseFacts facts) {
        List<Place> places = new ArrayList<>();
        facts.histories()
                .map(History::destination)
                .filter(place -> !place.equals(Place.UNKNOWN))
                .forEach(places::add);
        facts.scans().stream()
                .filter(scan -> scan.phase() == Phase.DELIVERED)
                .map(Scan::place)
                .forEach(places::add);
        return places;
    }

    private static @Nullable String plain(@Nullable String postcode) {
        String plain = postcode == null ? "" : postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.isEmpty() ? null : plain;
    }

    /** A ZIP+4, an outward code or a shortened postcode is the same as the full one. */
    private static boolean same(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a)));
    }
}
