package org.trackproof.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.trackproof.casefile.page.Days;
import org.trackproof.verdict.rules.RuleBook;
import org.trackproof.verdict.rules.RuleRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Rules whose source should have been read again by a day. */
final class RulesDueCommand implements Command {
    @Override
    public String name() {
        return "due";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, name(), "Lists rules whose source should have been read again by now.");
        spec.addOption(Options.value("--at", "DATE", "By this day instead of today, e.g. 2027-06-01."));
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        Instant at = Options.at(options);
        String day = (at == null ? CheckCommand.now(console) : at)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        RuleBook book = RuleBook.shipped();
        List<RuleRow> due = book.rows().values().stream()
                .filter(row -> row.isReviewDue(day))
                .sorted(Comparator.comparing(RuleRow::reviewDue).thenComparing(RuleRow::id))
                .toList();
        if (Options.isJson(options)) {
            due.forEach(row -> console.out().line(Json.line(RuleLines.json(row, book))));
            return ExitCode.DONE;
        }
        Page page = new Page(console.looks());
        String key = due.isEmpty() ? "rules.none-due" : "rules.due";
        page.line("", Days.spoken(Texts.english().get(key, "count", "" + due.size(), "at", day)));
        due.forEach(row -> RuleLines.addShort(page, row));
        console.out().print(page.toString());
        return ExitCode.DONE;
    }
}
