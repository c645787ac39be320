package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A new case file from the options of the command line. */
final class CaseNewCommand implements Command {
    @Override
    public String name() {
        return "new";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, name(), "Writes a new case file with one number; an existing file stays.");
        spec.addPositional(Options.positional("NUMBER", "1", "The tracking number that was given for the order."));
        CaseEdit.addFile(spec, "The file to write.");
        CaseOptions.addOptions(spec);
        spec.addOption(Options.value(
                "--at", "INSTANT", "When the page was seen that --paste or --nothing-found tells of (default: now)."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        List<String> numbers = Options.positionals(options);
        if (numbers.size() != 1) {
            throw Options.usage(
                    "A case begins with one number, " + numbers.size() + " were given.",
                    "Add others with 'case add-claim'.");
        }
        boolean seen = options.hasMatchedOption("--paste") || options.hasMatchedOption("--nothing-found");
        Instant at = Options.at(options);
        Instant instant = at != null
                ? at
                : seen ? CheckCommand.now(console) : console.clock().instant();
        CaseEdit.create(options, console, CaseOptions.document(numbers.get(0), options, instant, console));
        return ExitCode.DONE;
    }
}
