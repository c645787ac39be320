package org.trackproof.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Judges many cases: one line in, one line out, in the same order. */
final class BulkCommand implements Command {
    private static final int SNIFFED = 1 << 16;

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Judges many cases: JSON, one case on each line, or CSV with a header. Prints one JSON object per case, in the"
                        + " order of the input; a case that cannot be read gives an object with 'error'.");
        spec.addPositional(Options.positional("IN", "1", "A file, or '-' for standard input."));
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("OUT")
                .type(String.class)
                .description("Where the results go; if an earlier run was interrupted, goes on behind its whole lines.")
                .build());
        spec.addOption(
                Options.value("--input-format", "jsonl|csv", "What IN holds (default: seen from name and content)."));
        spec.addOption(Options.flag("--all-claims", "One line for every number of a case, not only for the last one."));
        spec.addOption(Options.flag("--explain", "Adds intervals and what would change each verdict; slower."));
        Options.addJudging(spec);
        spec.addOption(
                Options.value(
                        "--shadow",
                        "PACK",
                        "Judges with this reference pack beside, and tells on standard error at the end which words it would change."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        Language language = Options.language(options);
        String name = Options.positionals(options).get(0);
        String outName = Options.find(options, "--output");
        String shadowName = Options.find(options, "--shadow");
        Shadow shadow = shadowName == null
                ? null
                : new Shadow(Packs.of(options), Packs.of(shadowName, "--shadow"), Options.prior(options));
        BulkJudge judge = new BulkJudge(
                new Judge(new Engine(Packs.of(options))),
                shadow,
                new Engine.Options(Options.prior(options), Options.has(options, "--explain")),
                Options.at(options),
                console.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                Options.has(options, "--all-claims"),
                language);
        try (InputStream in = UserFiles.open(name, console)) {
            BulkInput input = input(in, name, Options.find(options, "--input-format"));
            if (outName == null || outName.equals("-")) {
                Tally tally = new Tally(console.out(), new BulkProgress(console));
                new BulkRun(judge, cores()).run(input, tally::add);
                return tally.exitCode(shadow, console);
            }
            return toFile(input, judge, outputPath(outName, name), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    private static Path outputPath(String outName, String inName) throws IOException {
        Path out = UserFiles.path(outName);
        if (!inName.equals("-") && Files.exists(out) && Files.isSameFile(out, UserFiles.path(inName))) {
            throw Options.usage(UserFiles.quoted(outName) + " is both input and output.", "Give another name with -o.");
        }
        return out;
    }

    private static int toFile(BulkInput input, BulkJudge judge, Path path, Console console) {
        try (BulkOutput output = BulkOutput.open(path)) {
            BulkOutput.Earlier earlier = output.earlier();
            Tally tally = new Tally(output.out(), new BulkProgress(console));
            tally.bad = earlier.badLines();
            if (earlier.line() > 0) {
                resume(input, judge, path, earlier, tally);
                console.err().line("trackproof: Goes on behind line " + earlier.line() + " of the input.");
                console.err().flush();
            }
            new BulkRun(judge, cores()).run(input, tally::add);
            return tally.exitCode(judge.shadow(), console);
        }
    }

    /** Skips what is answered, and makes sure that it was this input with these options that was answered. */
    private static void resume(BulkInput input, BulkJudge judge, Path path, BulkOutput.Earlier earlier, Tally tally) {
        BulkRow row = input.next();
        while (row != null && row.line() < earlier.line()) {
            row = input.next();
        }
        BulkJudge.Result again = row == null || row.line() != earlier.line() ? null : judge.judge(row);
        if (again == null || !again.text().startsWith(earlier.lastText())) {
            tally.out.print(earlier.lastText());
            throw BulkOutput.strange(path);
        }
        tally.add(again);
    }

    private static BulkInput input(InputStream raw, String name, @Nullable String format) throws IOException {
        if (format != null && !format.equals("csv") && !format.equals("jsonl")) {
            throw Options.usage(
                    "'" + Plain.of(format, 80) + "' is no format of input (option --input-format).",
                    "Give 'jsonl' or 'csv'.");
        }
        BufferedInputStream in = new BufferedInputStream(raw, SNIFFED);
        in.mark(SNIFFED);
        String start = new String(in.readNBytes(SNIFFED - 1), StandardCharsets.UTF_8);
        in.reset();
        boolean csv = format != null ? format.equals("csv") : CsvInput.isTableName(name) || isTable(start);
        return csv
                ? new CsvInput(
                        in, CsvInput.separatorOf(start.lines().findFirst().orElse("")))
                : new JsonLinesInput(in);
    }

    /** Whether the first line looks like a header and not like JSON. */
    private static boolean isTable(String start) {
        String first = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.matches("\ufeff?\\s*\"?[A-Za-z].*") && first.contains("number");
    }

    /** Prints results and counts what was bad. */
    private static final class Tally {
        private final Output out;
        private final BulkProgress progress;
        private long bad;
        private boolean ourBug;

        Tally(Output out, BulkProgress progress) {
            this.out = out;
            this.progress = progress;
        }

        void add(BulkJudge.Result result) {
            out.print(result.text());
            progress.step();
            bad += result.fate() == BulkJudge.Fate.JUDGED ? 0 : 1;
            ourBug |= result.fate() == BulkJudge.Fate.OUR_BUG;
        }

        int exitCode(@Nullable Shadow shadow, Console console) {
            progress.end();
            if (shadow != null) {
                out.flush();
                shadow.tell(console);
            }
            return ourBug ? ExitCode.OUR_BUG : bad > 0 ? ExitCode.DATA : ExitCode.DONE;
        }
    }
}
