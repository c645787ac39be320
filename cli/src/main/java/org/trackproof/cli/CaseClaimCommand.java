package org.trackproof.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One more number for an order. */
final class CaseClaimCommand implements Command {
    /** Option, label, field, description. */
    private static final String[][] FIELDS = {
        {"--courier", "ID", "courier", "The courier that was named, e.g. cainiao."},
        {"--given", "DATE", "givenAt", "When the number was given."},
        {"--by", "WORD", "by", "Who gave it: seller, marketplace or buyer."},
        {"--via", "WORD", "via", "Where: order-page, chat, email or note."},
        {"--url", "URL", "trackingUrl", "The tracking link that came with it; it is not opened."},
        {"--withdrawn", "DATE", "withdrawnAt", "When it was taken back."},
    };

    @Override
    public String name() {
        return "add-claim";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Adds a number that was given for the order.");
        spec.addPositional(Options.positional("NUMBER", "1", "The tracking number."));
        CaseEdit.addFile(spec, "The case file to add to.");
        for (String[] field : FIELDS) {
            spec.addOption(Options.value(field[0], field[1], field[3]));
        }
        spec.addOption(Options.values("--items", "IDS", "The items that this parcel carries."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        List<String> numbers = Options.positionals(options);
        CaseEdit.change(options, console, document -> {
            ObjectNode claim = document.withArray("/claims").addObject().put("number", numbers.get(0));
            for (String[] field : FIELDS) {
                String value = Options.find(options, field[0]);
                if (value != null) {
                    claim.put(field[2], value);
                }
            }
            List<String> items = Options.list(options, "--items");
            if (!items.isEmpty()) {
                ArrayNode ids = claim.putArray("items");
                items.forEach(item -> ids.add(item.strip()));
            }
        });
        return ExitCode.DONE;
    }
}
