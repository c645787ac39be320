package org.trackproof.cli;

import java.util.List;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.DisputeValues;
import org.trackproof.verdict.rules.WaitingCosts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ObjectNode;

/** What the buyer can do now, what waiting costs, and what a dispute now is worth against waiting. */
final class ActionsCommand implements Command {
    @Override
    public String name() {
        return "actions";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, name(), "Says what to do now in a case, by when, and what it costs to wait.");
        CasePart.addOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        return CasePart.print(
                options,
                console,
                "actions",
                (page, judged) -> {
                    Verdict verdict = judged.verdicts().get(0);
                    VerdictPage.actions(page, verdict, WaitingCosts.of(verdict, judged.language()));
                    ValueLines.add(page, DisputeValues.of(judged.facts(), verdict));
                },
                (line, judged, verdict) -> {
                    Language language = judged.language();
                    costs(line, WaitingCosts.of(verdict, language));
                    line.set("disputeValue", ValueLines.json(DisputeValues.of(judged.facts(), verdict), language));
                });
    }

    private static void costs(ObjectNode line, List<String> costs) {
        int index = 0;
        for (String cost : costs) {
            ((ObjectNode) line.path("actions").path(index++)).put("costOfWaiting", cost);
        }
    }
}
