package org.trackproof.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Builds a case file step by step. */
final class CaseCommand implements Command {
    @Override
    public String name() {
        return "case";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Builds a case file and adds to it; nothing in it is lost.");
        for (Command part : new Command[] {
            new CaseNewCommand(),
            new CaseClaimCommand(),
            new CaseAnswerCommand(),
            new CaseNoteCommand(),
            new CaseShowCommand()
        }) {
            spec.addSubcommand(part.name(), part.spec());
        }
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        throw Options.usage(
                "'case' needs a word behind it.", "Give 'new', 'add-claim', 'add-answer', 'note' or 'show'.");
    }
}
