package org.trackproof.cli;

import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A case as it was read, once it was found to be right. */
final class CaseShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, name(), "Reads a case, says what is wrong with it, or prints it with its fields in order.");
        CaseEdit.addFile(spec, "A case file, or '-' for standard input.");
        spec.addOption(Options.flag("--json", "Prints it in one line."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        CaseFile read = CheckCommand.read(String.valueOf(Options.find(options, "--case")), console);
        String line = CaseWriter.write(read);
        console.out().print(Options.has(options, "--json") ? line + "\n" : CaseEdit.text(Json.parse(line)));
        return ExitCode.DONE;
    }
}
