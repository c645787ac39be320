package org.trackproof.cli;

import org.trackproof.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The windows in which the buyer can do something. */
final class DeadlinesCommand implements Command {
    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, name(), "Lists what can be done for the order of a case, and by when.");
        CasePart.addOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        return CasePart.print(options, console, "deadlines", DeadlinesCommand::lines);
    }

    private static void lines(Page page, Verdict verdict) {
        DeadlineLines.add(page, verdict, true);
        DeadlineLines.addRules(page, verdict, true);
    }
}
