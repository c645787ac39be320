package org.trackproof.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trackproof.verdict.rules.RuleBook;
import org.trackproof.verdict.rules.RuleRow;

/** The rule book as a page for readers: what answers use, what is data only, and what nobody has checked. */
final class RuleDocument {
    private static final String HEAD = """
            # Platform rules

            Generated from `catalogue/platforms/*.toml`; do not edit. Version %s, %d rows.

            Not legal advice. What an order page itself states always beats a rule of this page. Grades: **primary** = the platform's or
            the law's own text was read; **secondary** = a page that reports it; **recalled** = nobody has checked it, and no answer uses
            it. "Used for" names the window of which a row is one end; rows without it are data. Business days are Monday to Friday without
            public holidays, which is the safe side for every last day. A last day is never later, and a first day never earlier, than the
            facts allow whatever an uncertain time can mean.

            Regenerate: `mvn -q -pl catalogue -am test -Dtest=RuleCompilerTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true`

            ## Thresholds of the advice

            | threshold | value | why |
            |---|---|---|
            """;

    private RuleDocument() {}

    static String of(RuleBook book) {
        StringBuilder page =
                new StringBuilder(HEAD.formatted(book.version(), book.rows().size()));
        book.limits()
                .values()
                .forEach(limit -> line(page, limit.id(), limit.amount() + " " + word(limit.counts()), limit.why()));
        for (RuleBook.Platform platform : book.platforms().values()) {
            platform(page, platform, book);
        }
        page.append("\n## Countries that count as one\n\n");
        Map<String, List<String>> families = book.families().keySet().stream()
                .collect(Collectors.groupingBy(
                        country -> book.families().getOrDefault(country, ""), TreeMap::new, Collectors.toList()));
        families.forEach((family, countries) -> page.append("- ")
                .append(family)
                .append(": ")
                .append(String.join(" ", countries))
                .append('\n'));
        return page.toString();
    }

    private static void platform(StringBuilder page, RuleBook.Platform platform, RuleBook book) {
        page.append("\n## ").append(platform.name()).append("\n\n");
        page.append(
                "| rule | text | says | used for | in force | grade, review due | source |\n|---|---|---|---|---|---|---|\n");
        for (RuleRow row : book.rows().values()) {
            if (row.platform().equals(platform.id())) {
                line(
                        page,
                        row.id(),
                        row.text(),
                        says(row),
                        used(row, book),
                        force(row),
                        word(row.grade().name()) + ", " + row.reviewDue(),
                        row.source());
            }
        }
        List<RuleBook.Check> checks = book.checks().stream()
                .filter(check -> check.platform().equals(platform.id()))
                .toList();
        if (!checks.isEmpty()) {
            page.append("\nTested on the facts of a case:\n\n");
            checks.forEach(check -> page.append("- `")
                    .append(check.id())
                    .append("` by ")
                    .append(check.row())
                    .append('\n'));
        }
    }

    private static String says(RuleRow row) {
        String amount = row.amount().isEmpty() ? "" : " " + row.amount() + " " + word(row.counts());
        String rule = word(row.trigger()) + " " + word(row.op()) + amount + ": " + row.effect();
        return row.params().isEmpty() ? rule : rule + " (" + row.params() + ")";
    }

    private static String used(RuleRow row, RuleBook book) {
        RuleBook.Window window = book.windows().get(row.window());
        return window == null ? "" : window.what();
    }

    private static String force(RuleRow row) {
        String until = row.validUntil().isEmpty() ? "" : " to " + row.validUntil();
        return row.validFrom().isEmpty() ? until : "from " + row.validFrom() + until;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder page, String... cells) {
        page.append("| ");
        page.append(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")));
        page.append(" |\n");
    }
}
