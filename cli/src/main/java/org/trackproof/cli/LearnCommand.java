package org.trackproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.Chances;
import org.trackproof.lab.Lab;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.engine.PackDifference;
import org.trackproof.verdict.engine.ReferencePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Learns a reference pack from parcels whose receipt was confirmed. */
final class LearnCommand implements Command {
    private static final int MOST = 15;

    @Override
    public String name() {
        return "learn";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Learns from an archive what genuine parcels look like: JSON, one finished case on each line, of which those with"
                        + " 'buyer.receivedAt' teach. A tenth is held out for the thresholds. Use the result with --reference.");
        spec.addPositional(Options.positional("ARCHIVE", "1", "A file of cases, one on each line."));
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("FOLDER")
                .type(String.class)
                .required(true)
                .description("Where the pack goes, as 'reference.pack'.")
                .build());
        spec.addOption(Options.value("--name", "NAME", "Name that verdicts show (default: learnt-1)."));
        spec.addOption(Options.value(
                "--reference",
                "PACK",
                "Pack whose rates stay where the archive teaches nothing (default: '" + ReferencePack.SHIPPED.get(1)
                        + "')."));
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        String archive = Options.positionals(options).get(0);
        Path in = requireFile(archive);
        Path out = UserFiles.path(String.valueOf(Options.find(options, "--output")));
        String name = name(Options.find(options, "--name"));
        String base = Options.find(options, "--reference");
        ReferencePack written = base == null ? ReferencePack.shipped(ReferencePack.SHIPPED.get(1)) : Packs.of(options);
        BulkProgress progress = new BulkProgress(console);
        Lab.Learnt learnt;
        try {
            learnt = Lab.learn(in, written, name, progress::at);
            progress.end();
            if (learnt.confirmed() == 0) {
                throw nothing(archive, learnt);
            }
            Lab.writePack(learnt.pack(), out);
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "unwritable-file",
                    "The folder " + UserFiles.quoted(out.toString()) + " cannot be written, or "
                            + UserFiles.quoted(archive) + " cannot be read.",
                    "Maybe you lack the right to do so, or a file is in the way.");
        }
        ReferencePack pack = ReferencePack.parse(learnt.pack());
        List<PackDifference> drift = PackDifference.of(ReferencePack.standard(), pack);
        console.out()
                .print(json ? asJson(learnt, pack, drift) + "\n" : page(console, learnt, pack, drift, out.toString()));
        return ExitCode.DONE;
    }

    private static Path requireFile(String archive) {
        Path in = UserFiles.path(archive);
        if (!Files.isRegularFile(in)) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "no-such-file",
                    "There is no file " + UserFiles.quoted(archive) + ".",
                    "An archive is read twice, so it must be a file; maybe the name is mistyped.");
        }
        return in;
    }

    private static String name(@Nullable String name) {
        if (name == null) {
            return "learnt-1";
        }
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw Options.usage(
                    "'" + Plain.of(name, 60) + "' is no name for a pack (option --name).",
                    "Give up to 40 letters, digits, dots and dashes, e.g. 'learnt-2026-11'.");
        }
        return name;
    }

    private static BadInput nothing(String archive, Lab.Learnt learnt) {
        return new BadInput(
                BadInput.Exit.DATA,
                "learn-nothing",
                "None of the " + Chances.grouped(learnt.cases()) + " cases in " + UserFiles.quoted(archive)
                        + " teaches anything (" + Chances.grouped(learnt.unreadable()) + " lines cannot be read).",
                "A case teaches if it has 'buyer.receivedAt' and answers.");
    }

    private static ObjectNode asJson(Lab.Learnt learnt, ReferencePack pack, List<PackDifference> drift) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "trackproof-learnt/1");
        root.put("name", pack.name());
        root.put("cases", learnt.cases());
        root.put("confirmed", learnt.confirmed());
        root.put("heldOut", learnt.heldOut());
        root.put("unreadable", learnt.unreadable());
        ObjectNode curves = root.putObject("silences");
        PackCommand.silences(pack).forEach(curves::put);
        root.set("drift", PackCommand.asJson(ReferencePack.standard(), pack, drift));
        return root;
    }

    private static String page(
            Console console, Lab.Learnt learnt, ReferencePack pack, List<PackDifference> drift, String out) {
        Page page = new Page(console.looks());
        page.line("", Page.Tone.BOLD, "Reference pack " + pack.name() + ", written to " + Plain.of(out, 200));
        page.line(
                "",
                "Learnt from " + Chances.grouped(learnt.confirmed()) + " parcels whose receipt was confirmed, of "
                        + Chances.grouped(learnt.cases()) + " cases; " + Chances.grouped(learnt.heldOut())
                        + " more were held out for the thresholds; " + Chances.grouped(learnt.unreadable())
                        + " lines could not be read.");
        if (learnt.heldOut() < Lab.LEAST_FOR_FLAG) {
            page.line(
                    "",
                    Page.Tone.BOLD,
                    "Too few parcels were held out to promise 1 % of false accusations (" + Lab.LEAST_FOR_FLAG
                            + " are needed): this pack accuses nobody.");
        } else if (learnt.heldOut() < Lab.LEAST_FOR_ACCUSE) {
            page.line(
                    "",
                    Page.Tone.BOLD,
                    "Too few parcels were held out to promise .1 % of false accusations ("
                            + Chances.grouped(Lab.LEAST_FOR_ACCUSE)
                            + " are needed): this pack leans, and calls nothing inconsistent.");
        }
        page.heading("Silences of received parcels behind each curve");
        Map<String, Integer> silences = PackCommand.silences(pack);
        silences.forEach((row, count) ->
                page.line("  ", row + " ".repeat(Math.max(1, 32 - row.length())) + Chances.grouped(count)));
        page.gap();
        PackCommand.add(page, ReferencePack.standard(), pack, drift, MOST);
        return page.toString();
    }
}
