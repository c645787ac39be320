package org.trackproof.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.rules.OrderSummary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The summary of an order, as lines of a page and as JSON. */
final class OrderLines {
    private OrderLines() {}

    static void add(Page page, OrderSummary summary) {
        Texts texts = page.texts();
        page.heading(texts.get("heading.order"));
        page.line("  ", Page.Tone.BOLD, summary.sentence());
        for (OrderSummary.Part part : summary.parts()) {
            String number = part.number();
            String name = number == null ? items(part.items()) : Plain.of(number, 60) + behind(part.items());
            String standing = part.standing().inWords(texts.language());
            page.marked("  ", Page.Tone.PLAIN, "- ", name + texts.get("colon") + standing + ". " + part.todo());
        }
    }

    private static String behind(List<String> items) {
        return items.isEmpty() ? "" : " (" + items(items) + ")";
    }

    private static String items(List<String> items) {
        return items.stream().map(item -> Plain.of(item, 40)).collect(Collectors.joining(", "));
    }

    static ObjectNode json(Case facts, OrderSummary summary) {
        ObjectNode json = Json.object();
        json.put("caseDigest", facts.digest())
                .put("order", facts.order().id())
                .put("asOf", summary.asOf().toString())
                .put("sentence", summary.sentence());
        ArrayNode parts = json.putArray("parts");
        for (OrderSummary.Part part : summary.parts()) {
            ObjectNode line = parts.addObject().put("number", part.number());
            if (part.claim() < 0) {
                line.putNull("claim");
            } else {
                line.put("claim", part.claim());
            }
            ArrayNode items = line.putArray("items");
            part.items().forEach(items::add);
            line.put("standing", part.standing().id()).put("todo", part.todo());
        }
        return json;
    }
}
