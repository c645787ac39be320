package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;

/** A remark in a case; it is kept and never judged. */
final class CaseNoteCommand implements Command {
    private static final int LIMIT = 4000;

    @Override
    public String name() {
        return "note";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Adds a remark; it is kept in the case and never judged.");
        spec.addPositional(Options.positional("TEXT", "1", "The remark."));
        CaseEdit.addFile(spec, "The case file to add to.");
        spec.addOption(Options.value("--at", "INSTANT", "When it was made (default: now)."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        List<String> words = Options.positionals(options);
        String text = words.get(0);
        if (text.isBlank() || text.length() > LIMIT) {
            throw Options.usage(
                    "A remark has 1 to " + LIMIT + " characters, this one has " + text.length() + ".",
                    "Give a shorter one, in quotation marks.");
        }
        Instant at = Options.at(options);
        String made = (at == null ? CheckCommand.now(console) : at).toString();
        CaseEdit.change(options, console, document -> {
            JsonNode notes = document.path("notes");
            if (!notes.isMissingNode() && !notes.isArray()) {
                throw Options.usage(
                        "The case has 'notes' that are no list.",
                        "Rename that field in the case, then add the remark.");
            }
            document.withArray("/notes").addObject().put("at", made).put("text", text);
        });
        return ExitCode.DONE;
    }
}
