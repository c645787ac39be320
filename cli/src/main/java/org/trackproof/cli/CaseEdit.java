package org.trackproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.CaseWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a case file: reads it, adds to its document, tries the result as a case, and puts it in place of the old file at once.
 * Fields that we do not know stay where they are.
 */
final class CaseEdit {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private CaseEdit() {}

    static void addFile(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder("--case")
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description(description)
                .build());
    }

    static Path file(ParseResult options) {
        String file = String.valueOf(Options.find(options, "--case"));
        if (file.equals("-")) {
            throw Options.usage("'-' is no file that can be changed (option --case).", "Give the name of a file.");
        }
        return UserFiles.path(file);
    }

    /** Applies a change to an existing case. */
    static void change(ParseResult options, Console console, Consumer<ObjectNode> change) {
        Path file = file(options);
        CaseFile read = CaseReader.read(file);
        byte[] before = bytes(file);
        ObjectNode document = read.document().deepCopy();
        change.accept(document);
        AtomicFile.write(file, text(document), written -> {
            CaseReader.read(written);
            if (!Arrays.equals(before, bytes(file))) {
                throw new BadInput(
                        BadInput.Exit.DATA,
                        "case-changed",
                        "The case " + UserFiles.quoted(file.toString()) + " was changed by somebody else meanwhile.",
                        "Nothing was written; do it once more.");
            }
        });
        written(file, console);
    }

    /** Writes a case that does not exist yet. */
    static void create(ParseResult options, Console console, ObjectNode document) {
        Path file = file(options);
        if (Files.exists(file)) {
            throw Options.usage(
                    "The file " + UserFiles.quoted(file.toString()) + " is there already (option --case).",
                    "Give a new name, or use 'case add-claim' to add to it.");
        }
        AtomicFile.write(file, text(Json.parse(CaseWriter.write(CaseReader.read(document)))));
        written(file, console);
    }

    private static void written(Path file, Console console) {
        console.err()
                .line("trackproof: " + Texts.english().get("case.written", "file", UserFiles.quoted(file.toString())));
        console.err().flush();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "no-such-file",
                    "The file " + UserFiles.quoted(file.toString()) + " cannot be read.",
                    "Maybe it was moved meanwhile.");
        }
    }

    static String text(ObjectNode document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }
}
