package org.trackproof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.letter.Letter;
import org.trackproof.casefile.letter.LetterLint;
import org.trackproof.casefile.letter.Letters;
import org.trackproof.casefile.letter.Recipient;
import org.trackproof.casefile.letter.Refusal;
import org.trackproof.casefile.letter.Written;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.Problem;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Writes a letter about a case, or checks a finished one. */
final class LetterCommand implements Command {
    @Override
    public String name() {
        return "letter";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Writes a letter about a case that says no more than its facts support, or checks a finished one with --lint.");
        spec.addOption(OptionSpec.builder("--case")
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description("A case file, or '-' for standard input.")
                .build());
        spec.addOption(Options.value("--to", "RECIPIENT", "Who it goes to: " + Recipient.ids() + "."));
        spec.addOption(Options.value("--lint", "FILE", "Checks this letter, in plain text, instead of writing one."));
        spec.addOption(Options.value("--format", "text|html", "How to write it (default: text)."));
        spec.addOption(Options.value("-o", "FILE", "Writes to this file instead of standard output."));
        Options.addJudging(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        String to = Options.find(options, "--to");
        String lint = Options.find(options, "--lint");
        if ((to == null) == (lint == null)) {
            throw Options.usage(
                    to == null ? "Neither --to nor --lint was given." : "--to and --lint were given.",
                    "Give --to RECIPIENT for a letter, or --lint FILE to check one.");
        }
        Language language = Options.language(options);
        boolean html = isHtml(options);
        Recipient recipient = to == null ? null : recipient(to);
        if (lint != null && lint.equals("-") && "-".equals(Options.find(options, "--case"))) {
            throw Options.usage("Standard input cannot be letter and case at once.", "Name a file for one of the two.");
        }
        CheckCommand.Judged judged = CheckCommand.judge(options, console, false);
        Verdict verdict = judged.verdicts().get(judged.verdicts().size() - 1);
        if (recipient == null) {
            String text = new String(UserFiles.read(String.valueOf(lint), console), StandardCharsets.UTF_8);
            return check(LetterLint.check(text, judged.facts(), verdict, language));
        }
        Written written = Letters.write(judged.facts(), verdict, recipient, language);
        Written.Refusal refusal = written.refusal();
        if (refusal != null) {
            throw new BadInput(BadInput.Exit.DATA, "letter-" + refusal.reason(), refusal.why(), refusal.remedy());
        }
        Letter letter = written.get();
        print(html ? letter.html() : letter.text(), Options.find(options, "-o"), console);
        return ExitCode.DONE;
    }

    private static Recipient recipient(String id) {
        return Recipient.find(id)
                .orElseThrow(() -> Options.usage(
                        "'" + Plain.of(id, 80) + "' is nobody we write to (option --to).",
                        "Give one of: " + Recipient.ids() + "."));
    }

    private static boolean isHtml(ParseResult options) {
        String format = Options.find(options, "--format");
        if (format != null && !format.equals("text") && !format.equals("html")) {
            throw Options.usage(
                    Plain.of("'" + format + "' is no format of this command (option --format)."),
                    "Give 'text' or 'html'.");
        }
        return "html".equals(format);
    }

    /** Each refused sentence with the reason and what to write instead. */
    private static int check(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return ExitCode.DONE;
        }
        List<Problem> problems = new ArrayList<>();
        for (Refusal refusal : refusals) {
            String message = "'" + Plain.of(refusal.sentence(), 200) + "': " + refusal.why();
            problems.add(new Problem("letter-" + refusal.reason(), message, refusal.remedy(), null, null, null));
        }
        throw new BadInput(BadInput.Exit.DATA, null, problems);
    }

    private static void print(String text, @Nullable String file, Console console) {
        if (file == null) {
            console.out().print(text);
            return;
        }
        try {
            Files.writeString(UserFiles.path(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE,
                    "not-written",
                    "The file " + UserFiles.quoted(file) + " cannot be written.",
                    "Maybe its folder is missing, or you lack the right to write there.");
        }
    }
}
