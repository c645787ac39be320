package org.trackproof.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.trackproof.casefile.page.Days;
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
        void add(ObjectNode line, Case facts, Verdict verdict);
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
        Page page = new Page(console.looks());
        for (Verdict verdict : judged.verdicts()) {
            if (json) {
                console.out().line(part(judged.facts(), verdict, part, extra));
            } else {
                page.gap().line("", Page.Tone.BOLD, Plain.of(verdict.number(), 60));
                lines.accept(page, new CheckCommand.Judged(judged.facts(), List.of(verdict)));
                caveats(page, judged.facts(), verdict);
            }
        }
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static void caveats(Page page, Case facts, Verdict verdict) {
        boolean headed = false;
        for (Caveat caveat : Caveats.of(facts, verdict.claimIndex(), verdict.asOf())) {
            if (!headed) {
                page.heading(VerdictPage.TEXTS.get("heading.caveats"));
                headed = true;
            }
            page.marked("  ", Page.Tone.PLAIN, "- ", Days.spoken(caveat.sentence()));
        }
    }

    /** One part of the verdict as the verdict itself writes it. */
    private static String part(Case facts, Verdict verdict, String part, Extra extra) {
        ObjectNode whole = Json.parse(VerdictWriter.write(verdict));
        whole.retain("number", "claim", "asOf", "platformRules", part);
        extra.add(whole, facts, verdict);
        ArrayNode caveats = whole.putArray("caveats");
        for (Caveat caveat : Caveats.of(facts, verdict.claimIndex(), verdict.asOf())) {
            caveats.addObject()
                    .put("kind", caveat.kind().id())
                    .put("id", caveat.id())
                    .put("sentence", caveat.sentence());
        }
        return Json.line(whole);
    }
}
