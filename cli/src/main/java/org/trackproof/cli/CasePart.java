package org.trackproof.cli;

import java.util.function.BiConsumer;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands that print one part of the verdicts on a case. */
final class CasePart {
    private CasePart() {}

    static void addOptions(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--case")
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description("A case file, or '-' for standard input.")
                .build());
        Options.addFormat(spec);
        Options.addJudging(spec);
    }

    static int print(ParseResult options, Console console, String part, BiConsumer<Page, Verdict> lines) {
        boolean json = Options.isJson(options);
        CheckCommand.Judged judged = CheckCommand.judge(options, console, false);
        Page page = new Page(console.looks(), Texts.of(Options.language(options)));
        for (Verdict verdict : judged.verdicts()) {
            if (json) {
                console.out().line(part(verdict, part));
            } else {
                page.gap().line("", Page.Tone.BOLD, Plain.of(verdict.number(), 60));
                lines.accept(page, verdict);
            }
        }
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    /** One part of the verdict as the verdict itself writes it. */
    private static String part(Verdict verdict, String part) {
        JsonMapper mapper = JsonMapper.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
                .build();
        ObjectNode whole = (ObjectNode) mapper.readTree(VerdictWriter.write(verdict));
        return mapper.writeValueAsString(whole.retain("number", "claim", "asOf", "platformRules", part));
    }
}
