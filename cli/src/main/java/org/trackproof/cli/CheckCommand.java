package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
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
        spec.addOption(Options.flag("--json", "Prints one JSON object per line; the same as --format json."));
        spec.addOption(Options.value(
                "--format", "text|json|html", "How to print (default: text); html is one page for a browser."));
        spec.addOption(Options.value("-o", "FILE", "Writes the page or the text to a file."));
        spec.addOption(Options.value(
                "--since", "INSTANT", "Also shows what changed between a look at this instant and this one."));
        spec.addOption(Options.flag("--explain", "Shows how the verdict came about, and what would change it."));
        Options.addJudging(spec);
        CaseOptions.addOptions(spec);
        spec.addOption(Options.flag("--offline", "Asks no source (so far none is asked anyway)."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        if (Options.find(options, "--case") != null
                && Options.positionals(options).isEmpty()) {
            CaseOptions.refuseBeside(options);
        }
        boolean html = "html".equals(Options.find(options, "--format"));
        boolean json = html ? refuseJson(options) : Options.isJson(options);
        Instant since = Options.instant(options, "--since");
        boolean explain = Options.has(options, "--explain") || html || since != null;
        Judged judged = judge(options, console, explain);
        List<Verdict> verdicts = judged.verdicts();
        Since changes = since == null ? Since.NONE : Since.of(judged, since, Options.prior(options));
        String text;
        if (html) {
            text = HtmlOutput.of(judged, changes);
        } else if (json) {
            text = verdicts.stream().map(VerdictWriter::write).collect(Collectors.joining("\n", "", "\n"))
                    + changes.json();
        } else {
            Console.Looks looks = console.looks();
            boolean told = Options.has(options, "--explain");
            text = new VerdictPage(looks, judged.facts(), told, Texts.of(judged.language())).of(verdicts)
                    + changes.text(looks);
        }
        print(text, Options.find(options, "-o"), console);
        return ExitCode.of(verdicts.get(verdicts.size() - 1).outcome());
    }

    private static boolean refuseJson(ParseResult options) {
        if (Options.has(options, "--json")) {
            throw Options.usage("'--json' and '--format html' contradict each other.", "Give one of the two.");
        }
        return false;
    }

    private static void print(String text, @Nullable String file, Console console) {
        if (file == null) {
            console.out().print(text);
        } else {
            HtmlOutput.write(text, file);
        }
    }

    /**
     * What was judged.
     *
     * @param engine that judged, with its reference pack
     * @param verdicts at least one
     * @param language that the verdicts speak
     */
    record Judged(Engine engine, Case facts, List<Verdict> verdicts, Language language) {}

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
            read = CaseOptions.of(numbers.get(0), options, at, console);
        } else {
            throw Options.usage(
                    file == null ? "Neither a number nor a case was given." : "A number and a case were given.",
                    "Give a number with --to and --ordered, or --case FILE.");
        }
        Instant instant = at != null ? at : read.defaultInstant().orElse(null);
        Engine.Options how = new Engine.Options(prior, explain);
        return judge(Packs.of(options), read.facts(), instant == null ? now(console) : instant, how, language);
    }

    static CaseFile read(String file, Console console) {
        return file.equals("-") ? CaseReader.read(console.in()) : CaseReader.read(UserFiles.path(file));
    }

    private static Judged judge(ReferencePack pack, Case facts, Instant at, Engine.Options how, Language language) {
        Engine engine = new Engine(pack);
        List<Verdict> verdicts = new Judge(engine).judge(facts, at, how, language);
        requireVerdict(verdicts, at, facts.id());
        return new Judged(engine, facts, verdicts, language);
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

    static Instant now(Console console) {
        Instant now = console.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        console.err().line("trackproof: Judged as of now, " + now + " (--at names another instant).");
        console.err().flush();
        return now;
    }
}
