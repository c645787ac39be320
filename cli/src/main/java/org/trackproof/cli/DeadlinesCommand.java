package org.trackproof.cli;

import org.trackproof.casefile.calendar.CalendarFile;
import org.trackproof.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
        spec.addOption(Options.flag(
                "--ics", "Writes a calendar file (iCalendar) with alarms 7 days and 1 day before each last day."));
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("FILE")
                .type(String.class)
                .description("Where to write the calendar file (default: standard output).")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        if (Options.has(options, "--ics")) {
            return calendar(options, console);
        }
        if (options.hasMatchedOption("--output")) {
            throw Options.usage("'-o' stands without '--ics'.", "Give both, or send the output to a file.");
        }
        return CasePart.print(
                options,
                console,
                "deadlines",
                (page, judged) -> lines(page, judged.verdicts().get(0)),
                (line, judged, verdict) -> {});
    }

    private static int calendar(ParseResult options, Console console) {
        if (Options.isJson(options)) {
            throw Options.usage("'--ics' and '--json' contradict each other.", "Give one of the two.");
        }
        CheckCommand.Judged judged = CheckCommand.judge(options, console, false);
        String text = CalendarFile.of(judged.verdicts(), judged.language());
        String file = Options.find(options, "--output");
        if (file == null) {
            console.out().print(text);
        } else {
            AtomicFile.write(UserFiles.path(file), text);
            console.err().line("trackproof: Written: " + UserFiles.quoted(file) + ".");
        }
        return ExitCode.DONE;
    }

    private static void lines(Page page, Verdict verdict) {
        DeadlineLines.add(page, verdict, true);
        DeadlineLines.addRules(page, verdict, true);
    }
}
