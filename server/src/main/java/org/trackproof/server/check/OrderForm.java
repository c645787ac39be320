package org.trackproof.server.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.Problem;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.sources.typed.TypedCase;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Places;

/** What a person typed about one number and its order: names of fields to values, as they came. Immutable. */
public final class OrderForm {
    /** Field to pointer, for those that go into the case as they are. */
    private static final Map<String, String> TEXTS = texts();

    private static final List<String> NEEDED = List.of("number", "to", "ordered");

    private final Map<String, List<String>> values;

    public OrderForm(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ordered", "/order/orderedAt");
        texts.put("postcode", "/order/shipTo/postcode");
        texts.put("city", "/order/shipTo/city");
        texts.put("given", "/claims/0/givenAt");
        texts.put("link", "/claims/0/trackingUrl");
        texts.put("service", "/order/service");
        texts.put("promised", "/order/promisedBy");
        texts.put("protection", "/order/protectionEndsAt");
        texts.put("marketplace", "/order/marketplace");
        texts.put("orderId", "/order/id");
        texts.put("seller", "/order/seller");
        texts.put("shipped", "/order/shippedDeclaredAt");
        texts.put("notReceived", "/buyer/notReceivedClaimedAt");
        texts.put("received", "/buyer/receivedAt");
        texts.put("asked", "/buyer/sellerContactedAt");
        texts.put("disputed", "/buyer/disputeOpenedAt");
        return texts;
    }

    /** The value of a field without blanks at its ends; empty where nothing was typed. */
    public String get(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    public List<String> list(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** This form with another value. */
    public OrderForm with(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, List.of(value));
        return new OrderForm(changed);
    }

    /**
     * What came of it.
     *
     * @param pasted what was made of the pasted page, if there was one
     */
    public record Read(CaseFile file, @Nullable Pasted pasted) {}

    /**
     * The case.
     *
     * @param at when it was typed
     * @throws BadInput with the names of fields as pointers; all of what is missing or wrong
     */
    public Read read(Instant at) {
        require();
        TypedCase typed = new TypedCase(get("number"), at);
        typed.put("/order/shipTo/country", country("to"));
        if (!get("from").isEmpty()) {
            typed.put("/order/shipFrom", country("from"));
        }
        TEXTS.forEach((field, pointer) -> {
            if (!get(field).isEmpty()) {
                typed.put(pointer, get(field));
            }
        });
        String courier = get("courier").equals("other") ? get("otherCourier") : get("courier");
        if (!courier.isEmpty()) {
            typed.put("/claims/0/courier", courier);
        }
        typed.paidWith(list("paidWith"));
        if (!get("weight").isEmpty()) {
            typed.weightGrams(grams(get("weight")));
        }
        Pasted pasted = page(typed);
        list("nothing").forEach(source -> typed.nothingFound(source(source)));
        for (String source : get("nothingElse").split("[,;\\s]+", -1)) {
            if (!source.isEmpty()) {
                typed.nothingFound(source(source));
            }
        }
        return new Read(typed.read(names(), "field"), pasted);
    }

    private @Nullable Pasted page(TypedCase typed) {
        String page = get("page");
        if (page.isEmpty()) {
            return null;
        }
        String source = get("pageFrom");
        try {
            return typed.page(source.isEmpty() ? null : source(source), page.getBytes(StandardCharsets.UTF_8));
        } catch (BadInput e) {
            throw at("page", e);
        }
    }

    private void require() {
        List<Problem> problems = new ArrayList<>();
        for (String field : NEEDED) {
            if (get(field).isEmpty()) {
                problems.add(new Problem("field-missing", "This is needed.", "", field, null, null));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(BadInput.Exit.DATA, null, problems);
        }
    }

    private String country(String field) {
        Optional<Country> found = Places.findCountry(get(field));
        if (found.isPresent()) {
            return found.get().code();
        }
        String message = Shown.quoted(get(field)) + " is no country.";
        throw bad(field, message, "Give its name, or two letters as in ISO 3166, e.g. 'ES'.");
    }

    private static BigDecimal grams(String text) {
        if (text.matches("[0-9]{1,9}([.,][0-9]{1,6})?")) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw bad("weight", Shown.quoted(text) + " is no weight in grams.", "Give e.g. '420', without a unit.");
    }

    private static BadInput bad(String field, String message, String remedy) {
        Problem problem = new Problem("field-bad", message, remedy, field, null, null);
        return new BadInput(BadInput.Exit.DATA, null, List.of(problem));
    }

    private static BadInput at(String field, BadInput e) {
        Problem first = e.problem();
        Problem there = new Problem(first.code(), first.message(), first.remedy(), field, null, null);
        return new BadInput(e.exit(), null, List.of(there));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        TEXTS.forEach((field, pointer) -> names.put(pointer, field));
        names.put("/claims/0/number", "number");
        names.put("/claims/0/courier", "courier");
        names.put("/order/shipTo/country", "to");
        names.put("/order/shipFrom", "from");
        names.put("/order/weightGrams", "weight");
        names.put("/answers", "nothingElse");
        return names;
    }

    /** A tidy word for a source: lower case, as in case files. */
    public static String source(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
