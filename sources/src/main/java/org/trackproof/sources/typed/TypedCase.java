package org.trackproof.sources.typed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.Problem;
import org.trackproof.sources.paste.PasteReader;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.verdict.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of one number, put together value by value. It is built as a document and read as one, so that what is typed and what stands in a
 * file have the same rules. Not thread-safe.
 */
public final class TypedCase {
    private static final String CLAIM = "/claims/0/";

    private final String number;
    private final Instant at;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode claim;

    /**
     * A case of which only the number is known.
     *
     * @param number as typed
     * @param at when the user looked at the pages of which something is reported
     */
    public TypedCase(String number, Instant at) {
        this.number = number;
        this.at = at;
        document.putObject("order");
        claim = document.putArray("claims").addObject().put("number", number);
        document.putArray("answers");
    }

    /**
     * Writes a text into the document.
     *
     * @param pointer e.g. {@code /order/shipTo/country}; of the claims only the first one, {@code /claims/0/courier}
     */
    public TypedCase put(String pointer, String value) {
        if (pointer.startsWith(CLAIM)) {
            claim.put(pointer.substring(CLAIM.length()), value);
        } else {
            int slash = pointer.lastIndexOf('/');
            ObjectNode object = slash == 0 ? document : document.withObject(pointer.substring(0, slash));
            object.put(pointer.substring(slash + 1), value);
        }
        return this;
    }

    /** How it was paid: {@code card paypal ...}. */
    public TypedCase paidWith(List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode all = document.withObject("/order").putArray("paidWith");
            words.forEach(word -> all.add(word.strip()));
        }
        return this;
    }

    public TypedCase weightGrams(BigDecimal grams) {
        document.withObject("/order").put("weightGrams", grams);
        return this;
    }

    /** "I looked there and found nothing." */
    public TypedCase nothingFound(String source) {
        document.withArray("/answers").add(nothing(source.strip(), number, at));
        return this;
    }

    /** The entry of {@code answers} that says so. */
    public static ObjectNode nothing(String source, String number, Instant at) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("source", source)
                .put("number", number)
                .put("askedAt", at.toString())
                .put("independence", "buyer")
                .put("health", "ok")
                .putArray("scans");
        return answer;
    }

    /**
     * What a page shows, as text or HTML. The country of destination must have been put before.
     *
     * @param source whose page it is; {@code pasted} where nobody says
     * @return what was made of it
     * @throws BadInput if the page cannot be used
     */
    public Pasted page(@Nullable String source, byte[] content) {
        String country = document.path("order").path("shipTo").path("country").asString(null);
        Pasted pasted = PasteReader.read(
                source == null ? "pasted" : source,
                content,
                number,
                at,
                Place.ofCountry(country),
                at.atOffset(ZoneOffset.UTC).toLocalDate());
        document.withArray("/answers").add(pasted.entry());
        return pasted;
    }

    /**
     * The case. Nothing can be added afterwards.
     *
     * @param names what the user calls the values, by pointer
     * @param kind what a value that cannot be used is called, e.g. {@code option}
     * @throws BadInput in the words of the user, who knows nothing of pointers
     */
    public CaseFile read(Map<String, String> names, String kind) {
        try {
            return CaseReader.read(document);
        } catch (BadInput e) {
            List<Problem> problems = new ArrayList<>();
            for (Problem problem : e.problems()) {
                problems.add(inWordsOfTheUser(problem, names, kind));
            }
            throw new BadInput(BadInput.Exit.USAGE, null, problems);
        }
    }

    private static Problem inWordsOfTheUser(Problem problem, Map<String, String> names, String kind) {
        String pointer = problem.pointer();
        String name = pointer == null ? null : names.get(pointer);
        if (name == null && pointer != null && pointer.startsWith("/answers/")) {
            name = names.get("/answers");
        }
        String message = name == null
                ? problem.message()
                : problem.message().replace(" at " + pointer, " (" + kind + ' ' + name + ')');
        return new Problem(problem.code(), message, problem.remedy(), name, null, null);
    }
}
