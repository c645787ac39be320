package org.trackproof.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.Chances;
import org.trackproof.lab.Lab;
import org.trackproof.lab.LabReport;
import org.trackproof.lab.World;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.engine.ReferencePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The laboratory: how often verdicts are wrong, measured on simulated parcels. */
final class LabCommand implements Command {
    private static final int MOST_PARCELS = 10_000_000;
    private static final int PARCELS = 2_000;
    private static final int TEACHING = 20_000;
    private static final long SEED = 1;

    @Override
    public String name() {
        return "lab";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Measures on simulated parcels how often verdicts are wrong: 'lab [WORLD...]'. 'lab list' lists the worlds, 'lab cases"
                        + " WORLD -o FILE' writes their parcels as case files with the truth in 'about.truth', and 'lab pack -o FOLDER'"
                        + " makes the reference pack that ships.");
        spec.addPositional(
                Options.positional("WORLD", "0..*", "Worlds to measure (default: all), or 'list', 'cases', 'pack'."));
        spec.addOption(Options.value("--parcels", "N", "Parcels of each world (default: 2000; for a pack 20000)."));
        spec.addOption(Options.value("--seed", "S", "Another seed gives other parcels (default: 1)."));
        spec.addOption(Options.values(
                "--days", "DAY", "With 'cases': as they stood so many days after the order, one line a day."));
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("OUT")
                .type(String.class)
                .description(
                        "Folder for report.html, report.md and report.json; an interrupted measurement goes on there. With"
                                + " 'cases' a file.")
                .build());
        Packs.addOption(spec);
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        List<String> words = Options.positionals(options);
        String first = words.isEmpty() ? "" : words.get(0);
        try {
            return switch (first) {
                case "list" -> list(console);
                case "cases" -> cases(words, options, console);
                case "pack" -> pack(words, options, console);
                default -> measure(words, options, console);
            };
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "unwritable-file",
                    "The output " + UserFiles.quoted(String.valueOf(out(options))) + " cannot be written.",
                    "Maybe its folder does not exist, or you lack the right to write there.");
        }
    }

    private static @Nullable String out(ParseResult options) {
        return Options.find(options, "--output");
    }

    private static Path requireOut(ParseResult options, String what) {
        String out = out(options);
        if (out == null) {
            throw Options.usage("It is not said where the " + what + " go.", "Give -o and a name.");
        }
        return UserFiles.path(out);
    }

    private static int list(Console console) {
        for (String name : World.NAMES) {
            console.out()
                    .line(name
                            + " ".repeat(Math.max(1, 12 - name.length()))
                            + World.of(name).title());
        }
        return ExitCode.DONE;
    }

    private int cases(List<String> words, ParseResult options, Console console) throws IOException {
        if (words.size() != 2) {
            throw Options.usage("'lab cases' takes one world.", "Give one of " + String.join(", ", World.NAMES) + ".");
        }
        World world = world(words.get(1));
        int parcels = parcels(options, PARCELS);
        List<Integer> days = Options.list(options, "--days").stream()
                .map(day -> (int) number(day, "--days", 1, 365))
                .toList();
        Path file = requireOut(options, "cases");
        if (days.isEmpty()) {
            Lab.archive(world, seed(options), parcels, file);
        } else {
            Lab.looks(world, seed(options), parcels, days, file);
        }
        console.err().line("trackproof: " + Chances.grouped(parcels) + " parcels of '" + world.name() + "' written.");
        console.err().flush();
        return ExitCode.DONE;
    }

    private static int pack(List<String> words, ParseResult options, Console console) throws IOException {
        if (words.size() != 1) {
            throw Options.usage("'lab pack' takes no world.", "It learns from the world 'training'.");
        }
        Path folder = requireOut(options, "tables");
        ReferencePack written = ReferencePack.shipped(ReferencePack.SHIPPED.get(1));
        String pack =
                Lab.simulatedPack(written, ReferencePack.SHIPPED.get(0), seed(options), parcels(options, TEACHING));
        Path file = Lab.writePack(pack, folder);
        console.err().line("trackproof: Written to " + UserFiles.quoted(file.toString()) + ".");
        console.err().flush();
        return ExitCode.DONE;
    }

    private int measure(List<String> words, ParseResult options, Console console) throws IOException {
        words.forEach(LabCommand::world);
        boolean json = Options.isJson(options);
        ReferencePack pack = Packs.of(options);
        LabProgress progress = new LabProgress(console, words.isEmpty() ? World.NAMES.size() : words.size());
        String out = out(options);
        long seed = seed(options);
        int parcels = parcels(options, PARCELS);
        LabReport report = out == null
                ? LabReport.measure(pack, Lab.worlds(words), seed, parcels, progress::at)
                : Lab.measure(pack, words, seed, parcels, UserFiles.path(out), progress::at);
        progress.end();
        console.out().print(json ? report.json() : report.summary());
        return ExitCode.DONE;
    }

    private static World world(String name) {
        if (!World.NAMES.contains(name) && !name.equals("training")) {
            throw Options.usage(
                    "There is no world '" + Plain.of(name, 60) + "'.",
                    "The worlds are " + String.join(", ", World.NAMES) + "; see 'trackproof lab list'.");
        }
        return World.of(name);
    }

    private static int parcels(ParseResult options, int most) {
        String text = Options.find(options, "--parcels");
        return text == null ? most : (int) number(text, "--parcels", 1, MOST_PARCELS);
    }

    private static long seed(ParseResult options) {
        String text = Options.find(options, "--seed");
        return text == null ? SEED : number(text, "--seed", 0, 1_000_000_000_000L);
    }

    private static long number(String text, String option, long least, long most) {
        if (text.matches("[0-9]{1,13}")) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw Options.usage(
                "'" + Plain.of(text, 60) + "' is no whole number of " + least + " to " + most + " (option " + option
                        + ").",
                "Give e.g. '" + Math.max(least, 100) + "'.");
    }
}
