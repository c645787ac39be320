package org.trackproof.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Rejection;

/** Rules for the data files that the compiler does not need but people do. */
final class Lints {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> VOCABULARIES = Set.of("ship24", "17track", "aftership", "trackingmore", "also");
    private static final Set<String> NEEDS = Set.of(
            "destinationPostcode",
            "destinationCountry",
            "phoneLast4",
            "shipDate",
            "courier",
            "courierAccount",
            "trackingUrl");

    /** A format below this share of the courier's main one may be outweighed by other couriers on its own examples. */
    private static final double RARE = 0.15;

    private final Sources sources;
    private final Problems problems;
    private final Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    private final Set<String> formatIds = new TreeSet<>();

    private Lints(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static void check(Sources sources, Numbers numbers, Problems problems) {
        var lints = new Lints(sources, problems);
        Set<String> ids = new HashSet<>();
        sources.couriers().forEach(courier -> ids.add(courier.id()));
        for (CourierSource courier : sources.couriers()) {
            lints.checkCourier(courier, ids);
            for (FormatSource format : courier.formats()) {
                lints.checkFormat(courier, format);
                lints.checkExamples(courier, format, numbers);
            }
        }
        lints.checkTables();
    }

    private void checkCourier(CourierSource courier, Set<String> ids) {
        String where = courier.id();
        require(ID.matcher(courier.id()).matches(), where, "id must be lower case with hyphens");
        require(!courier.name().isEmpty(), where, "has no name");
        require(courier.priority() >= 1 && courier.priority() <= 3, where, "priority must be 1, 2 or 3");
        require(
                courier.home().isEmpty() || isCountry(courier.home()),
                where,
                "home '" + courier.home() + "' is no country");
        require(
                courier.umbrella().isEmpty() || ids.contains(courier.umbrella()),
                where,
                "umbrella '" + courier.umbrella() + "' has no file");
        require(
                courier.page().isEmpty()
                        || (courier.page().startsWith("https://")
                                && courier.page().contains("{number}")),
                where,
                "page must begin with https:// and hold {number}");
        for (String domain : courier.domains()) {
            require(HOST.matcher(domain).matches(), where, "domain '" + domain + "' is no host name");
        }
        for (String need : courier.needs()) {
            require(NEEDS.contains(need), where, "need '" + need + "' is not one of " + new TreeSet<>(NEEDS));
        }
        for (String lane : courier.moves()) {
            String[] ends = lane.split("->", -1);
            boolean known = ends.length == 2 && isLaneEnd(ends[0]) && isLaneEnd(ends[1]);
            require(known, where, "lane '" + lane + "' must be FROM->TO");
        }
        courier.names().forEach((vocabulary, words) -> {
            require(VOCABULARIES.contains(vocabulary), where, "vocabulary '" + vocabulary + "' is unknown");
            for (String word : words) {
                require(
                        !word.isBlank() && word.matches("[^;|,=\t]+"),
                        where,
                        "name '" + word + "' holds ; | , = or nothing");
            }
        });
    }

    private void checkFormat(CourierSource courier, FormatSource format) {
        String where = format.id();
        boolean own = where.startsWith(courier.id() + ".");
        require(
                own && ID.matcher(where.substring(where.indexOf('.') + 1)).matches(),
                where,
                "id must be <courier>.<shape>");
        require(formatIds.add(where), where, "id is there twice");
        require(!format.sources().isEmpty(), where, "has no source");
        require(format.good().size() >= 2, where, "needs two good numbers");
        require(!format.bad().isEmpty(), where, "needs a bad number");
        require(format.weight() > 0, where, "weight must be above 0");
        for (String code : format.codes()) {
            String table = code.substring(code.indexOf('=') + 1);
            require(sources.tables().containsKey(table), where, "table '" + table + "' is missing");
            require(hasPart(format, code.substring(0, code.indexOf('='))), where, "codes of an unknown part: " + code);
        }
        if (!format.check().isEmpty()) {
            require(hasPart(format, "check"), where, "has a check rule and no part 'check'");
        }
        if (!format.date().isEmpty()) {
            require(
                    hasPart(format, format.date().substring(0, format.date().indexOf(':'))),
                    where,
                    "date of an unknown part");
        }
        if (!format.destination().isEmpty()) {
            int colon = format.destination().indexOf(':');
            String country = format.destination().substring(colon + 1);
            require(hasPart(format, format.destination().substring(0, colon)), where, "destination of an unknown part");
            boolean known = country.startsWith("@") ? hasPart(format, country.substring(1)) : isCountry(country);
            require(known, where, "destination country '" + country + "' is neither a country nor a part");
        }
    }

    private void checkExamples(CourierSource courier, FormatSource format, Numbers numbers) {
        double greatest = courier.formats().stream()
                .mapToDouble(FormatSource::weight)
                .max()
                .orElse(1);
        for (String good : format.good()) {
            Context claimed = new Context(courier.id(), null, null, null, null, null, null);
            Identification answer = numbers.identify(good, claimed);
            for (Rejection rejection : answer.rejected()) {
                boolean other = !rejection.format().equals(format.id());
                require(other, format.id(), "good number " + good + " is rejected: " + rejection.reason());
            }
            boolean rare = format.weight() < RARE * greatest;
            require(
                    rare || isAmongFirst(answer, courier),
                    format.id(),
                    "good number " + good + " is rather of others: " + shown(answer));
        }
        for (String bad : format.bad()) {
            boolean fits = numbers.identify(bad).candidates().stream()
                    .anyMatch(candidate -> candidate.format().equals(format.id()) && passed(candidate));
            require(!fits, format.id(), "bad number " + bad + " fits");
        }
    }

    private static boolean passed(Candidate candidate) {
        return candidate.checks().stream().noneMatch(check -> check.result() == Check.Result.FAIL);
    }

    private static String shown(Identification answer) {
        return answer.candidates().stream().map(Candidate::format).toList() + " rejected " + answer.rejected();
    }

    /** Couriers under one umbrella share their shapes. */
    private boolean isAmongFirst(Identification answer, CourierSource courier) {
        return answer.candidates().stream().limit(3).anyMatch(candidate -> isFamily(candidate.courier(), courier));
    }

    private boolean isFamily(String id, CourierSource courier) {
        return sources.couriers().stream()
                .filter(other -> other.id().equals(id))
                .anyMatch(other -> id.equals(courier.id())
                        || id.equals(courier.umbrella())
                        || other.umbrella().equals(courier.id()));
    }

    private void checkTables() {
        for (Table table : sources.tables().values()) {
            if (table.rows().isEmpty()) {
                problems.add("codes/" + table.name() + ".tsv", "has no rows");
            }
        }
    }

    private static boolean hasPart(FormatSource format, String part) {
        return (" " + format.shape()).contains(" " + part + ":");
    }

    private boolean isLaneEnd(String end) {
        return end.equals("*") || isCountry(end);
    }

    private boolean isCountry(String code) {
        return countries.contains(code) || code.equals("XK");
    }

    private void require(boolean holds, String where, String what) {
        if (!holds) {
            problems.add(where, what);
        }
    }
}
