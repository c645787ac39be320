package org.trackproof.cli;

import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.rules.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a verdict would be made with: code, catalogue, reference pack, rules. */
final class VersionCommand implements Command {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(this, name(), "Shows the versions of code, catalogue, reference pack and rules.");
    }

    @Override
    public int run(ParseResult options, Console console) {
        print(console);
        return ExitCode.DONE;
    }

    static void print(Console console) {
        console.out().line("trackproof " + Engine.version());
        console.out().line("catalogue  " + Numbers.standard().version());
        console.out().line("reference  " + ReferencePack.standard().name());
        console.out().line("rules      " + Judge.rulesVersion());
    }
}
