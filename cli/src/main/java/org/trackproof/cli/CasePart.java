package org.trackproof.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.rules.Caveat;
import org.trackproof.verdict.rules.Caveats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands that print one part of the verdicts on a case, with the caveats that belong to it. */
final class CasePart {
    /** What a command adds to the part in JSON. */
    interface Extra {
        void add(ObjectNode line, CheckCommand.Judged judged, Verdict verdict);
    }

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

    static int print(
            ParseResult options,
            Console console,
            String part,
            BiConsumer<Page, CheckCommand.Judged> lines,
            Extra extra) {
        boolean json = Options.isJson(options);
        CheckCommand.Judged judged = CheckCommand.judge(options, console, false);
        Page page = new Page(console.looks(), Texts.of(Options.language(options)));
        for (Verdict verdict : judged.verdicts()) {
            if (json) {
                console.out().line(part(judged, verdict, part, extra));
            } else {
                page.gap().line("", Page.Tone.BOLD, Plain.of(verdict.number(), 60));
                lines.accept(
                        page,
                        new CheckCommand.Judged(judged.engine(), judged.facts(), List.of(verdict), judged.language()));
                caveats(page, judged.facts(), verdict);
            }
        }
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static void caveats(Page page, Case facts, Verdict verdict) {
        Texts texts = page.texts();
        boolean headed = false;
        for (Caveat caveat : Caveats.of(facts, verdict.claimIndex(), verdict.asOf(), texts.language())) {
            if (!headed) {
                page.heading(texts.get("heading.caveats"));
                headed = true;
            }
            page.marked("  ", Page.Tone.PLAIN, "- ", texts.speech().spoken(caveat.sentence()));
        }
    }

    /** One part of the verdict as the verdict itself writes it. */
    private static String part(CheckCommand.Judged judged, Verdict verdict, String part, Extra extra) {
        Case facts = judged.facts();
        ObjectNode whole = Json.parse(VerdictWriter.write(verdict));
        whole.retain("number", "claim", "asOf", "platformRules", part);
        extra.add(whole, judged, verdict);
        ArrayNode caveats = whole.putArray("caveats");
        for (Caveat caveat : Caveats.of(facts, verdict.claimIndex(), verdict.asOf(), judged.language())) {
            caveats.addObject()
                    .put("kind", caveat.kind().id())
                    .put("id", caveat.id())
                    .put("sentence", caveat.sentence());
        }
        return Json.line(whole);
    }
}
