package org.trackproof.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The rules of platforms, payment schemes and laws: all of them, one of them, or those that should have been read again. */
final class RulesCommand implements Command {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, name(), "Shows the rules that windows and advice rest on, with source, date read and grade.");
        for (Command part : new Command[] {new RulesListCommand(), new RulesShowCommand(), new RulesDueCommand()}) {
            spec.addSubcommand(part.name(), part.spec());
        }
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        throw Options.usage("'rules' needs a word behind it.", "Give 'list', 'show ID' or 'due'.");
    }
}
