package org.trackproof.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trackproof.casefile.page.Chances;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Numbers;
import org.trackproof.sources.NumbersWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tracking numbers in a text. */
final class FindCommand implements Command {
    @Override
    public String name() {
        return "find";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Finds tracking numbers in text, mail, HTML or addresses, with their offsets. Asks nobody.");
        spec.addPositional(Options.positional("FILE", "0..1", "A file, or '-' for standard input (default)."));
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        List<String> files = Options.positionals(options);
        byte[] bytes = UserFiles.read(files.isEmpty() ? "-" : files.get(0), console);
        List<Found> found = Numbers.standard().find(new String(bytes, StandardCharsets.UTF_8));
        for (Found number : found) {
            console.out().line(json ? NumbersWriter.write(number) : inOneLine(number));
        }
        if (found.isEmpty() && !json) {
            console.err().line("trackproof: " + Texts.english().get("find.none"));
            console.err().flush();
        }
        return ExitCode.DONE;
    }

    private static String inOneLine(Found number) {
        String chance = Chances.percent(number.p()).replace('\u00a0', ' ');
        return String.join(
                "\t",
                number.number(),
                number.courier(),
                chance,
                "characters " + number.start() + " to " + number.end(),
                Plain.of(number.text(), 60));
    }
}
