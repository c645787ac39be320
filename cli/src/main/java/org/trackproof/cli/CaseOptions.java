package org.trackproof.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.sources.typed.TypedCase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ObjectNode;

/** A case from the options of the command line. */
final class CaseOptions {
    /** Option, label, pointer into the case, description. */
    private static final String[][] TEXTS = {
        {"--ordered", "DATE", "/order/orderedAt", "When the order was placed, e.g. 2026-10-02 or 2026-10-02T09:14:00Z."
        },
        {"--city", "CITY", "/order/shipTo/city", "The town of the delivery address."},
        {"--courier", "ID", "/claims/0/courier", "The courier that the seller named, e.g. cainiao."},
        {"--given", "DATE", "/claims/0/givenAt", "When the seller gave the number."},
        {"--url", "URL", "/claims/0/trackingUrl", "The tracking link that came with the number; it is not opened."},
        {"--service", "WORD", "/order/service", "express, standard, registered, economy, untracked or local."},
        {"--promised", "DATE", "/order/promisedBy", "The end of the promised delivery time."},
        {"--protection-ends", "DATE", "/order/protectionEndsAt", "When the order page stops taking disputes."},
        {"--marketplace", "NAME", "/order/marketplace", "Where it was bought, e.g. aliexpress."},
        {"--order-id", "ID", "/order/id", "The marketplace's number of the order."},
        {"--seller", "ID", "/order/seller", "The seller or store."},
        {"--paid-at", "DATE", "/order/paidAt", "When it was paid."},
        {"--shipped", "DATE", "/order/shippedDeclaredAt", "When the seller said that it was shipped."},
        {"--not-received", "DATE", "/buyer/notReceivedClaimedAt", "When you said that nothing came."},
        {"--received", "DATE", "/buyer/receivedAt", "When the goods came."},
        {"--seller-asked", "DATE", "/buyer/sellerContactedAt", "When you wrote to the seller."},
        {"--dispute-opened", "DATE", "/buyer/disputeOpenedAt", "When you opened a dispute."},
    };

    private static final List<String> OTHERS =
            List.of("--to", "--from", "--paid-with", "--weight", "--paste", "--paste-from", "--nothing-found");

    private final ParseResult options;
    private final TypedCase typed;

    private CaseOptions(ParseResult options, String number, Instant at) {
        this.options = options;
        this.typed = new TypedCase(number, at);
    }

    static void addOptions(CommandSpec spec) {
        spec.addOption(Options.value("--to", "CC[:POSTCODE]", "Where the order goes, e.g. ES:28013."));
        spec.addOption(Options.value("--from", "CC", "Where it comes from, e.g. CN."));
        for (String[] text : TEXTS) {
            spec.addOption(Options.value(text[0], text[1], text[3]));
        }
        spec.addOption(
                Options.values("--paid-with", "WORDS", "card, visa, mastercard, amex, paypal, klarna, bank-transfer."));
        spec.addOption(Options.value("--weight", "GRAMS", "What the goods weigh."));
        spec.addOption(Options.value(
                "--paste", "FILE", "What a carrier's page shows: copied text or saved HTML; '-' for standard input."));
        spec.addOption(Options.value("--paste-from", "SOURCE", "Whose page that is, e.g. usps (default: pasted)."));
        spec.addOption(Options.values(
                "--nothing-found", "SOURCES", "Where you looked yourself and found nothing, e.g. usps,17track."));
    }

    /** The options that describe an order have no place beside a case file. */
    static void refuseBeside(ParseResult options) {
        List<String> names = new ArrayList<>(OTHERS);
        for (String[] text : TEXTS) {
            names.add(text[0]);
        }
        for (String name : names) {
            if (options.hasMatchedOption(name)) {
                throw Options.usage(
                        "'" + name + "' stands beside '--case', which already holds the order.",
                        "Leave it out, or write it into the case.");
            }
        }
    }

    /** The document of one number, once it was found to be a case. */
    static ObjectNode document(String number, ParseResult options, Instant at, Console console) {
        return typed(number, options, at, console).document();
    }

    /** The case of one number; says on standard error if no answer is in it. */
    static CaseFile of(String number, ParseResult options, Instant at, Console console) {
        CaseFile read = typed(number, options, at, console);
        if (read.facts().answers().isEmpty()) {
            console.err().line("trackproof: " + Texts.english().get("unprompted"));
            console.err().flush();
        }
        return read;
    }

    private static CaseFile typed(String number, ParseResult options, Instant at, Console console) {
        CaseOptions given = new CaseOptions(options, number, at);
        given.require("--to", "ES:28013", "Where the order goes");
        given.require("--ordered", "2026-10-02", "The day of the order");
        given.order();
        given.answers(console);
        return given.typed.read(names(), "option");
    }

    private void require(String option, String example, String what) {
        if (!options.hasMatchedOption(option)) {
            throw Options.usage(
                    what + " is missing (option " + option + ").", "Give e.g. '" + option + ' ' + example + "'.");
        }
    }

    private void order() {
        IdentifyCommand.Destination to =
                IdentifyCommand.Destination.parse(String.valueOf(Options.find(options, "--to")));
        typed.put("/order/shipTo/country", to.country());
        if (to.postcode() != null) {
            typed.put("/order/shipTo/postcode", to.postcode());
        }
        String from = Options.find(options, "--from");
        if (from != null) {
            typed.put("/order/shipFrom", IdentifyCommand.Destination.country(from, "--from"));
        }
        for (String[] text : TEXTS) {
            String value = Options.find(options, text[0]);
            if (value != null) {
                typed.put(text[2], value);
            }
        }
        typed.paidWith(Options.list(options, "--paid-with"));
        String weight = Options.find(options, "--weight");
        if (weight != null) {
            typed.weightGrams(grams(weight));
        }
    }

    private static BigDecimal grams(String text) {
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            return new BigDecimal(text);
        }
        throw Options.usage(
                "'" + Plain.of(text, 80) + "' is no weight in grams (option --weight).",
                "Give e.g. '420', without a unit.");
    }

    private void answers(Console console) {
        String page = Options.find(options, "--paste");
        if (page != null) {
            tell(typed.page(Options.find(options, "--paste-from"), UserFiles.read(page, console)), console);
        }
        Options.list(options, "--nothing-found").forEach(typed::nothingFound);
    }

    private static void tell(Pasted pasted, Console console) {
        if (pasted.unreadLines() > 0) {
            String example = pasted.unread().isEmpty()
                    ? "."
                    : ", e.g. '" + Plain.of(pasted.unread().get(0), 60) + "'.";
            console.err()
                    .line("trackproof: Lines of the page that say nothing about a parcel: " + pasted.unreadLines()
                            + example);
            console.err().flush();
        }
    }

    /** The user gave options and knows nothing of pointers. */
    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("/claims/0/number", "NUMBER");
        names.put("/order/shipTo/country", "--to");
        names.put("/order/shipTo/postcode", "--to");
        names.put("/order/shipFrom", "--from");
        names.put("/order/weightGrams", "--weight");
        names.put("/answers", "--nothing-found");
        for (String[] text : TEXTS) {
            names.put(text[2], text[0]);
        }
        return names;
    }
}
