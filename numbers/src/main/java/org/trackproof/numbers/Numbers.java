package org.trackproof.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what a string could be as a tracking number. Immutable and thread-safe. */
public final class Numbers {
    private static final Numbers STANDARD = new Numbers();

    private Numbers() {}

    /** The couriers and formats of the catalogue that ships with this library. */
    public static Numbers standard() {
        return STANDARD;
    }

    /** The version of the catalogue: the day of its last change, {@code yyyy-MM-dd}. */
    public String version() {
        return "2026-11-25";
    }

    /** What {@code input} could be, without any context. */
    public Identification identify(String input) {
        return identify(input, Context.NONE);
    }

    /** What {@code input} could be, given what is known around it. Never fails, whatever the string holds. */
    public Identification identify(String input, Context context) {
        return new Identification(input, input, Outcome.UNKNOWN, List.of(), Set.of(), List.of(), List.of());
    }

    /** Tracking numbers in a text, in the order in which they stand there. */
    public List<Found> find(CharSequence text) {
        return List.of();
    }

    /** The courier of this id or spoken alias ({@code nova-post}). */
    public Optional<Courier> courier(String id) {
        return Optional.empty();
    }

    /** The courier that another vocabulary calls so, e.g. {@code courier("17track", "100002")}. */
    public Optional<Courier> courier(String vocabulary, String word) {
        return Optional.empty();
    }

    /** The courier that owns the host of a web address, e.g. of {@code https://www.ups.com/track}. */
    public Optional<Courier> courierOfHost(String host) {
        return Optional.empty();
    }

    /** All couriers, sorted by id. */
    public List<Courier> couriers() {
        return List.of();
    }
}
