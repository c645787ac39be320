package org.trackproof.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.BeforeBuying;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be known before an order is placed. */
final class BeforeCommand implements Command {
    /** A case needs a number; this one stands for the one that is not there yet. */
    private static final String STAND_IN = "LP00841273905516";

    @Override
    public String name() {
        return "before";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Before you buy: is this class of shipping tracked, are the windows long enough for the lane, what does the"
                        + " seller's record say.");
        spec.addOption(Options.value("--to", "CC[:POSTCODE]", "Where the order would go, e.g. ES:28013."));
        spec.addOption(Options.value("--from", "CC", "Where it would come from, e.g. CN."));
        spec.addOption(
                Options.value("--service", "WORD", "express, standard, registered, economy, untracked or local."));
        spec.addOption(Options.value("--marketplace", "NAME", "Where you would buy, e.g. aliexpress."));
        spec.addOption(
                Options.values("--paid-with", "WORDS", "card, visa, mastercard, amex, paypal, klarna, bank-transfer."));
        spec.addOption(Options.value("--ordered", "DATE", "The day of the order (default: today)."));
        spec.addOption(Options.value("--promised", "DATE", "The end of the delivery time that is promised."));
        spec.addOption(Options.value("--seller-orders", "N", "Resolved orders of the seller that you know of."));
        spec.addOption(Options.value("--seller-not-received", "N", "Of these, how many never arrived."));
        Options.addFormat(spec);
        Options.addLanguage(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        Language language = Options.language(options);
        BeforeBuying look = BeforeBuying.look(
                CaseReader.read(document(options, console)).facts(), ReferencePack.standard(), language);
        if (json) {
            console.out().line(Json.line(json(look)));
            return ExitCode.DONE;
        }
        Texts texts = Texts.of(language);
        Page page = new Page(console.looks(), texts);
        page.line("", Page.Tone.BOLD, texts.get("before.heading"));
        look.sentences()
                .forEach(sentence ->
                        page.marked("  ", Page.Tone.PLAIN, "- ", texts.speech().spoken(sentence)));
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static ObjectNode document(ParseResult options, Console console) {
        String to = Options.find(options, "--to");
        if (to == null) {
            throw Options.usage("Where the order goes is missing (option --to).", "Give e.g. '--to ES:28013'.");
        }
        IdentifyCommand.Destination destination = IdentifyCommand.Destination.parse(to);
        ObjectNode document = Json.object();
        ObjectNode order = document.putObject("order");
        String ordered = ordered(options, console);
        order.put("orderedAt", ordered);
        // the first days of windows do not matter here, so what they wait for is taken as done
        order.put("shippedDeclaredAt", ordered);
        document.putObject("buyer").put("sellerContactedAt", ordered);
        order.putObject("shipTo").put("country", destination.country());
        String from = Options.find(options, "--from");
        if (from != null) {
            order.put("shipFrom", IdentifyCommand.Destination.country(from, "--from"));
        }
        put(order, "service", Options.find(options, "--service"));
        put(order, "marketplace", Options.find(options, "--marketplace"));
        put(order, "promisedBy", Options.find(options, "--promised"));
        List<String> paid = Options.list(options, "--paid-with");
        if (!paid.isEmpty()) {
            ArrayNode words = order.putArray("paidWith");
            paid.forEach(word -> words.add(word.strip()));
        }
        document.putArray("claims").addObject().put("number", STAND_IN);
        seller(document, options);
        return document;
    }

    private static String ordered(ParseResult options, Console console) {
        String ordered = Options.find(options, "--ordered");
        if (ordered != null) {
            return ordered;
        }
        Instant now = CheckCommand.now(console);
        return now.toString().substring(0, 10);
    }

    private static void put(ObjectNode order, String field, @Nullable String value) {
        if (value != null) {
            order.put(field, value);
        }
    }

    private static void seller(ObjectNode document, ParseResult options) {
        String orders = Options.find(options, "--seller-orders");
        String missing = Options.find(options, "--seller-not-received");
        if (orders != null || missing != null) {
            document.putObject("sellerRecord")
                    .put("orders", count(orders, "--seller-orders"))
                    .put("notReceived", count(missing, "--seller-not-received"));
        }
    }

    private static int count(@Nullable String text, String option) {
        if (text != null && text.matches("[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        throw Options.usage(
                text == null
                        ? "'" + option + "' is missing beside its other half."
                        : "'" + Plain.of(text, 40) + "' is no count (option " + option + ").",
                "Give both, e.g. '--seller-orders 400 --seller-not-received 6'.");
    }

    private static ObjectNode json(BeforeBuying look) {
        ObjectNode json = Json.object();
        json.put("tracking", look.tracking().id());
        json.putObject("times")
                .put("medianDays", Json.share(look.times().medianDays()))
                .put("p90Days", Json.share(look.times().p90Days()))
                .put("basis", look.times().basis().id());
        ArrayNode windows = json.putArray("windows");
        for (BeforeBuying.Reach reach : look.windows()) {
            windows.addObject()
                    .put("rule", reach.window().rule())
                    .put("what", reach.window().what())
                    .put("notAfter", reach.window().notAfter())
                    .put("longEnough", reach.longEnough());
        }
        ArrayNode sentences = json.putArray("sentences");
        look.sentences().forEach(sentences::add);
        return json;
    }
}
