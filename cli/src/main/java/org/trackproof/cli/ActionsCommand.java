package org.trackproof.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the buyer can do now. */
final class ActionsCommand implements Command {
    @Override
    public String name() {
        return "actions";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Says what to do now in a case, and by when.");
        CasePart.addOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        return CasePart.print(options, console, "actions", VerdictPage::actions);
    }
}
