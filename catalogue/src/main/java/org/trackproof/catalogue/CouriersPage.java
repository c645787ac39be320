package org.trackproof.catalogue;

import java.util.List;

/** The page {@code docs/couriers.md}: every courier with its formats. */
final class CouriersPage {
    private static final String HEAD = """
            # Couriers and formats
            <!-- Generated from catalogue/. Change the sources, then run
            mvn -q -pl catalogue -am test -Dtest=CompiledFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dtrackproof.regenerate=true -->

            `d` digit, `A` letter, `X` either, `H` hexadecimal digit, `[AB]` one of these. *Chance*: how probable it is that a random
            string with digits and letters at the same places passes everything that is tested without asking anybody.
            *Source* names the best evidence: standard, carrier, aggregator, community, observed, inferred, in this order.
            International postal items (S10: two letters, nine digits, two letters of the post) are listed in
            [catalogue/codes/s10-posts.tsv](../catalogue/codes/s10-posts.tsv), not here.

            """;

    private CouriersPage() {}

    static String write(Sources sources) {
        StringBuilder out = new StringBuilder(HEAD);
        int formats = sources.couriers().stream()
                .mapToInt(courier -> courier.formats().size())
                .sum();
        out.append(sources.couriers().size()).append(" couriers, ").append(formats);
        out.append(" formats of their own, catalogue of ")
                .append(sources.version())
                .append(".\n\n");
        out.append(
                "| courier | name | home | format | shape | check | chance | source |\n|---|---|---|---|---|---|---|---|\n");
        for (CourierSource courier : sources.couriers()) {
            if (courier.formats().isEmpty()) {
                row(out, courier, "", "", "", "", "");
            }
            for (FormatSource format : courier.formats()) {
                row(
                        out,
                        courier,
                        format.id(),
                        "`" + format.shape().replace("|", "\\|") + "`",
                        format.check().isEmpty() ? "none" : format.check().split(" ", 2)[0],
                        Chance.of(format, sources),
                        best(format.sources()));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, CourierSource courier, String... cells) {
        out.append("| ")
                .append(courier.id())
                .append(" | ")
                .append(courier.name())
                .append(" | ")
                .append(courier.home());
        for (String cell : cells) {
            out.append(" | ").append(cell);
        }
        out.append(" |\n");
    }

    private static String best(List<String> sources) {
        for (String kind : List.of("standard", "carrier", "aggregator", "community", "observed", "inferred")) {
            for (String source : sources) {
                if (source.startsWith(kind + ":")) {
                    return source.replace("|", "/");
                }
            }
        }
        return "";
    }
}
