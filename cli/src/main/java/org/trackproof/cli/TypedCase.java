package org.trackproof.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.Problem;
import org.trackproof.sources.paste.PasteReader;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.verdict.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case from the options of the command line. It is built as a document and read as one, so that both ways have the same rules. */
final class TypedCase {
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

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ParseResult options;
    private final ObjectNode document = NODES.objectNode();

    private TypedCase(ParseResult options) {
        this.options = options;
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
        TypedCase typed = new TypedCase(options);
        typed.require("--to", "ES:28013", "Where the order goes");
        typed.require("--ordered", "2026-10-02", "The day of the order");
        typed.order();
        typed.answers(number, at, console);
        return typed.read(number);
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
        put("/order/shipTo/country", to.country());
        if (to.postcode() != null) {
            put("/order/shipTo/postcode", to.postcode());
        }
        String from = Options.find(options, "--from");
        if (from != null) {
            put("/order/shipFrom", IdentifyCommand.Destination.country(from, "--from"));
        }
        for (String[] text : TEXTS) {
            String value = Options.find(options, text[0]);
            if (value != null && !text[2].startsWith("/claims")) {
                put(text[2], value);
            }
        }
        List<String> paidWith = Options.list(options, "--paid-with");
        if (!paidWith.isEmpty()) {
            ArrayNode words = document.withObject("/order").putArray("paidWith");
            paidWith.forEach(word -> words.add(word.strip()));
        }
        String weight = Options.find(options, "--weight");
        if (weight != null) {
            document.withObject("/order").put("weightGrams", grams(weight));
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

    private void answers(String number, Instant at, Console console) {
        List<String> sources = Options.list(options, "--nothing-found");
        String page = Options.find(options, "--paste");
        ArrayNode answers = document.putArray("answers");
        if (page != null) {
            answers.add(pasted(page, number, at, console));
        }
        for (String source : sources) {
            answers.addObject()
                    .put("source", source.strip())
                    .put("number", number)
                    .put("askedAt", at.toString())
                    .put("independence", "buyer")
                    .put("health", "ok")
                    .putArray("scans");
        }
    }

    private ObjectNode pasted(String page, String number, Instant at, Console console) {
        String source = Options.find(options, "--paste-from");
        Place shipTo = Place.ofCountry(
                document.path("order").path("shipTo").path("country").asString(null));
        Pasted pasted = PasteReader.read(
                source == null ? "pasted" : source,
                UserFiles.read(page, console),
                number,
                at,
                shipTo,
                at.atOffset(ZoneOffset.UTC).toLocalDate());
        if (pasted.unreadLines() > 0) {
            String example = pasted.unread().isEmpty()
                    ? "."
                    : ", e.g. '" + Plain.of(pasted.unread().get(0), 60) + "'.";
            console.err()
                    .line("trackproof: Lines of the page that say nothing about a parcel: " + pasted.unreadLines()
                            + example);
            console.err().flush();
        }
        return pasted.entry();
    }

    private CaseFile read(String number) {
        ObjectNode claim = document.putArray("claims").addObject().put("number", number);
        for (String[] text : TEXTS) {
            String value = Options.find(options, text[0]);
            if (value != null && text[2].startsWith("/claims/0/")) {
                claim.put(text[2].substring("/claims/0/".length()), value);
            }
        }
        try {
            return CaseReader.read(document);
        } catch (BadInput e) {
            throw inWordsOfOptions(e);
        }
    }

    private void put(String pointer, String value) {
        int slash = pointer.lastIndexOf('/');
        document.withObject(pointer.substring(0, slash)).put(pointer.substring(slash + 1), value);
    }

    /** The user gave options and knows nothing of pointers. */
    private static BadInput inWordsOfOptions(BadInput e) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("/claims/0/number", "NUMBER");
        names.put("/order/shipTo/country", "--to");
        names.put("/order/shipTo/postcode", "--to");
        names.put("/order/shipFrom", "--from");
        names.put("/order/weightGrams", "--weight");
        for (String[] text : TEXTS) {
            names.put(text[2], text[0]);
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : e.problems()) {
            String pointer = problem.pointer();
            String name = pointer == null ? null : names.get(pointer);
            if (name == null && pointer != null && pointer.startsWith("/answers/")) {
                name = "--nothing-found";
            }
            String message = name == null
                    ? problem.message()
                    : problem.message().replace(" at " + pointer, " (option " + name + ')');
            problems.add(new Problem(problem.code(), message, problem.remedy(), name, null, null));
        }
        return new BadInput(BadInput.Exit.USAGE, null, problems);
    }
}
