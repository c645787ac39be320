package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges whether a number can be the parcel of an order. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Judges whether a number can be the parcel of an order, with reasons, dates and what to do. Give a number and"
                        + " the order, or a case file.");
        spec.addPositional(Options.positional("NUMBER", "0..1", "The tracking number that was given for the order."));
        spec.addOption(Options.value("--case", "FILE", "A case file, or '-' for standard input."));
        Options.addFormat(spec);
        spec.addOption(Options.flag("--explain", "Shows how the verdict came about, and what would change it."));
        Options.addJudging(spec);
        TypedCase.addOptions(spec);
        spec.addOption(Options.flag("--offline", "Asks no source (so far none is asked anyway)."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        boolean explain = Options.has(options, "--explain");
        if (Options.find(options, "--case") != null
                && Options.positionals(options).isEmpty()) {
            TypedCase.refuseBeside(options);
        }
        Judged judged = judge(options, console, explain);
        Case facts = judged.facts();
        List<Verdict> verdicts = judged.verdicts();
        if (json) {
            for (Verdict verdict : verdicts) {
                console.out().line(VerdictWriter.write(verdict));
            }
        } else {
            console.out()
                    .print(new VerdictPage(console.looks(), facts, explain, Texts.of(Options.language(options)))
                            .of(verdicts));
        }
        return ExitCode.of(verdicts.get(verdicts.size() - 1).outcome());
    }

    /**
     * What was judged.
     *
     * @param verdicts at least one
     */
    record Judged(Case facts, List<Verdict> verdicts) {}

    /** The verdicts on the case or number that the options name. */
    static Judged judge(ParseResult options, Console console, boolean explain) {
        Language language = Options.language(options);
        double prior = Options.prior(options);
        Instant at = Options.at(options);
        List<String> numbers = Options.positionals(options);
        String file = Options.find(options, "--case");
        CaseFile read;
        if (file != null && numbers.isEmpty()) {
            read = read(file, console);
        } else if (file == null && !numbers.isEmpty()) {
            at = at == null ? now(console) : at;
            read = TypedCase.of(numbers.get(0), options, at, console);
        } else {
            throw Options.usage(
                    file == null ? "Neither a number nor a case was given." : "A number and a case were given.",
                    "Give a number with --to and --ordered, or --case FILE.");
        }
        Instant instant = at != null ? at : read.defaultInstant().orElse(null);
        Engine.Options how = new Engine.Options(prior, explain);
        return judge(read.facts(), instant == null ? now(console) : instant, how, language);
    }

    static CaseFile read(String file, Console console) {
        return file.equals("-") ? CaseReader.read(console.in()) : CaseReader.read(UserFiles.path(file));
    }

    private static Judged judge(Case facts, Instant at, Engine.Options how, Language language) {
        List<Verdict> verdicts = new Judge(new Engine()).judge(facts, at, how, language);
        requireVerdict(verdicts, at, facts.id());
        return new Judged(facts, verdicts);
    }

    static void requireVerdict(List<Verdict> verdicts, Instant at, @Nullable String id) {
        if (verdicts.isEmpty()) {
            throw new BadInput(
                    BadInput.Exit.DATA,
                    id,
                    List.of(new org.trackproof.sources.Problem(
                            "case-no-claim-yet",
                            "No number had been given by '" + at + "', the instant to judge at.",
                            "Maybe a later instant is meant, or 'givenAt' is wrong.",
                            "/claims",
                            null,
                            null)));
        }
    }

    private static Instant now(Console console) {
        Instant now = console.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        console.err().line("trackproof: Judged as of now, " + now + " (--at names another instant).");
        console.err().flush();
        return now;
    }
}
