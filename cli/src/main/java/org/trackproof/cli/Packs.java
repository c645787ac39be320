package org.trackproof.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.engine.PackDifference;
import org.trackproof.verdict.engine.ReferencePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reference packs that the user names: a folder with {@code reference.pack}, a file, or the name of one that ships. */
final class Packs {
    private static final String FILE = "reference.pack";
    private static final String OPTION = "--reference";

    private Packs() {}

    static void addOption(CommandSpec spec) {
        spec.addOption(Options.value(
                OPTION,
                "PACK",
                "Judge with this reference pack: a folder that 'trackproof learn' made, or a file (default: '"
                        + ReferencePack.SHIPPED.get(0) + "')."));
    }

    /** The pack of {@code --reference}, else the one that ships. */
    static ReferencePack of(ParseResult options) {
        return of(Options.find(options, OPTION), OPTION);
    }

    /** @param option that names the pack; for messages */
    static ReferencePack of(@Nullable String name, String option) {
        if (name == null) {
            return ReferencePack.standard();
        }
        if (ReferencePack.SHIPPED.contains(name) && !Files.exists(UserFiles.path(name))) {
            return ReferencePack.shipped(name);
        }
        Path path = UserFiles.path(name);
        if (Files.isDirectory(path)) {
            path = path.resolve(FILE);
            if (!Files.exists(path)) {
                throw missing(
                        "The folder " + UserFiles.quoted(name) + " holds no '" + FILE + "' (option " + option + ").");
            }
        } else if (!Files.exists(path)) {
            throw missing("There is no reference pack " + UserFiles.quoted(name) + " (option " + option + ").");
        }
        return read(path);
    }

    private static ReferencePack read(Path path) {
        String text = new String(UserFiles.read(path), StandardCharsets.UTF_8);
        try {
            ReferencePack pack = ReferencePack.parse(text);
            requireRows(pack);
            return pack;
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    BadInput.Exit.DATA,
                    "pack-broken",
                    "The reference pack " + UserFiles.quoted(path.toString()) + " cannot be used: "
                            + Plain.of(String.valueOf(e.getMessage()), 300),
                    "Make it anew with 'trackproof learn', or leave the option out.");
        }
    }

    /** A pack must have the tables and rows of the written one: the engine asks for any of them. */
    private static void requireRows(ReferencePack pack) {
        for (PackDifference difference : PackDifference.of(ReferencePack.shipped(ReferencePack.SHIPPED.get(1)), pack)) {
            boolean isMeasured =
                    difference.table().equals("thresholds") && difference.row().equals("clearance-rate");
            if (difference.after() == null && !isMeasured) {
                throw new IllegalArgumentException(
                        "The pack has no row '%s' in [%s]".formatted(difference.row(), difference.table()));
            }
        }
    }

    private static BadInput missing(String message) {
        return new BadInput(
                BadInput.Exit.NO_SUCH_FILE,
                "no-such-pack",
                message,
                "Give a folder that 'trackproof learn ARCHIVE -o FOLDER' made, a file, or one of "
                        + String.join(", ", ReferencePack.SHIPPED) + ".");
    }
}
