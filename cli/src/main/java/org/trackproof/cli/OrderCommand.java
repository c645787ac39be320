package org.trackproof.cli;

import org.trackproof.verdict.rules.OrderSummary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One answer for an order with several numbers. */
final class OrderCommand implements Command {
    @Override
    public String name() {
        return "order";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Sums up an order with several numbers: what is on its way, what is not, and what to do for which part.");
        CasePart.addOptions(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        CheckCommand.Judged judged = CheckCommand.judge(options, console, false);
        OrderSummary summary = OrderSummary.of(judged.facts(), judged.verdicts(), judged.language());
        if (json) {
            console.out().line(Json.line(OrderLines.json(judged.facts(), summary)));
        } else {
            Page page = new Page(console.looks(), Texts.of(judged.language()));
            OrderLines.add(page, summary);
            console.out().print(page.toString());
        }
        return ExitCode.DONE;
    }
}
