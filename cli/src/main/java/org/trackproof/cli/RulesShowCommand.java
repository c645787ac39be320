package org.trackproof.cli;

import java.util.List;
import java.util.Locale;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.rules.RuleBook;
import org.trackproof.verdict.rules.RuleRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One rule with everything that is known of it. */
final class RulesShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Shows rules with everything that is known of them.");
        spec.addPositional(Options.positional("ID", "1..*", "Ids of rules, e.g. AE-B02a."));
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        RuleBook book = RuleBook.shipped();
        Page page = new Page(console.looks());
        for (String id : Options.positionals(options)) {
            RuleRow row = find(book, id);
            if (json) {
                console.out().line(Json.line(RuleLines.json(row, book)));
            } else {
                page.gap();
                RuleLines.addWhole(page, row, book);
            }
        }
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static RuleRow find(RuleBook book, String id) {
        RuleRow row = book.rows().get(id);
        if (row != null) {
            return row;
        }
        String start = id.toUpperCase(Locale.ROOT);
        List<String> near = book.rows().keySet().stream()
                .filter(known -> known.toUpperCase(Locale.ROOT).startsWith(start) && !start.isEmpty())
                .limit(8)
                .toList();
        throw new BadInput(
                BadInput.Exit.USAGE,
                "no-such-rule",
                "There is no rule '" + Plain.of(id, 40) + "'.",
                near.isEmpty()
                        ? "'trackproof rules list' shows all of them."
                        : "Maybe one of: " + String.join(", ", near) + ".");
    }
}
