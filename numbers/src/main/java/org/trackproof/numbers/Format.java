package org.trackproof.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One shape of number of one courier, with everything that can be tested offline. */
final class Format {
    /** A part whose values a table explains. */
    record Codes(String part, CodeTable table) {}

    final String id;
    /** The file that it comes from. */
    final String origin;

    final CourierEntry courier;
    final double weight;
    final String check;
    final boolean mayFail;
    final @Nullable DateRule date;
    final @Nullable DestinationRule destination;
    final List<Codes> codes;
    final @Nullable Services services;
    /** Letters that it uses although the UPU has not assigned them. */
    final LetterPairs lifted;
    /** Letters with which a wrong check digit occurs on real numbers. */
    final LetterPairs deviating;

    final boolean untracked;
    final boolean closedToPublic;
    final @Nullable LocalDate from;
    final @Nullable LocalDate until;
    final List<VariantLine> variants = new ArrayList<>(1);
    private final List<Check>[] checks = newChecks();

    Format(FormatLine line, CourierEntry courier, List<Codes> codes, Services services, String origin) {
        this.id = line.id();
        this.origin = origin;
        this.courier = courier;
        this.weight = line.weight();
        this.check = line.check();
        this.mayFail = line.has("may-fail");
        this.date = DateRule.parse(line.date());
        this.destination = DestinationRule.parse(line.destination());
        this.codes = codes;
        this.services = check.startsWith("s10") ? services : null;
        this.lifted = line.lifted();
        this.deviating = line.deviating();
        this.untracked = line.has("untracked");
        this.closedToPublic = line.has("private");
        this.from = line.from();
        this.until = line.until();
    }

    @SuppressWarnings("ReferenceEquality") // one entry per courier
    boolean hasCourierOf(Format other) {
        return courier == other.courier;
    }

    /** How often numbers of this format are met without any context, relative to the main format of a big courier. */
    double usual() {
        return courier.usual() * weight;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Check>[] newChecks() {
        return new List[Trial.FACTS];
    }

    /** The tests of a trial as records; shared between numbers, since there are few combinations. */
    List<Check> checks(int facts, double chance) {
        List<Check> list = checks[facts];
        if (list == null) {
            list = Trial.checks(facts, chance);
            checks[facts] = list;
        }
        return list;
    }
}
