package org.trackproof.server.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.NumbersWriter;
import org.trackproof.sources.paste.PasteReader;
import org.trackproof.verdict.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody put into the one box.
 *
 * @param kind the word for it
 * @param numbers as written, each once, in the order of the text; at most 10,000
 * @param text the whole of it
 * @param events how many events of a parcel stand in it, if it is a page
 */
public record Recognition(Kind kind, List<String> numbers, String text, int events) {
    /** Kinds of input. */
    public enum Kind {
        NOTHING,
        /** One number, alone or in a link. */
        NUMBER,
        /** One number on each of several lines. */
        NUMBERS,
        /** A text in which exactly one number stands. */
        TEXT,
        /** A text with several numbers. */
        TEXT_WITH_MANY,
        /** What a page shows about a parcel; it may hold the number or not. */
        PAGE,
        /** A case file. */
        CASE,
        /** Case files, one on each line. */
        CASES,
        /** A table with a header. */
        TABLE,
        /** Text without any number. */
        UNKNOWN;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int NUMBER_LENGTH = 80;
    private static final int LIMIT = 10_000;
    private static final int SHOWN = 100;
    private static final int COURIERS = 4;

    /**
     * Looks at a text.
     *
     * @param today for dates without a year
     */
    public static Recognition of(String given, LocalDate today) {
        String text = given.startsWith("\ufeff") ? given.substring(1) : given;
        if (text.isBlank()) {
            return new Recognition(Kind.NOTHING, List.of(), text, 0);
        }
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LIMIT)
                .toList();
        if (lines.get(0).startsWith("{")) {
            boolean many = lines.size() > 1
                    && lines.get(1).startsWith("{")
                    && lines.get(0).endsWith("}");
            return new Recognition(many ? Kind.CASES : Kind.CASE, List.of(), text, 0);
        }
        if (isTable(lines)) {
            return new Recognition(Kind.TABLE, List.of(), text, 0);
        }
        if (lines.stream().allMatch(Recognition::isNumber)) {
            List<String> numbers = lines.stream().distinct().toList();
            return new Recognition(numbers.size() == 1 ? Kind.NUMBER : Kind.NUMBERS, numbers, text, 0);
        }
        return text(lines, text, today);
    }

    private static Recognition text(List<String> lines, String text, LocalDate today) {
        Set<String> found = Numbers.standard().find(text).stream()
                .sorted(Comparator.comparingDouble(Found::p).reversed())
                .limit(LIMIT)
                .sorted(Comparator.comparingInt(Found::start))
                .map(Found::number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> numbers = new ArrayList<>(found);
        int events = events(text, numbers, today);
        if (events > 0) {
            return new Recognition(Kind.PAGE, numbers, text, events);
        }
        if (numbers.isEmpty()) {
            return new Recognition(Kind.UNKNOWN, numbers, text, 0);
        }
        boolean alone = lines.size() == 1 && !lines.get(0).contains(" ");
        return new Recognition(
                numbers.size() > 1 ? Kind.TEXT_WITH_MANY : alone ? Kind.NUMBER : Kind.TEXT, numbers, text, 0);
    }

    /** A number alone on its line: one word, or groups of it. */
    private static boolean isNumber(String line) {
        if (line.length() > NUMBER_LENGTH
                || line.contains("://")
                || line.chars().filter(Character::isDigit).count() < 5) {
            return false;
        }
        if (line.matches(".*\\p{L}{4,}.*") && line.contains(" ")) {
            return false; // words are a sentence
        }
        Identification answer = Numbers.standard().identify(line);
        return answer.outcome() != Outcome.NOT_A_TRACKING_NUMBER || !line.contains(" ");
    }

    private static boolean isTable(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        String header = lines.get(0).toLowerCase(Locale.ROOT);
        boolean separated = header.contains(",") || header.contains(";") || header.contains("\t");
        boolean named = header.contains("number") || header.contains("track") || header.contains("order");
        return separated && named && header.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static int events(String text, List<String> numbers, LocalDate today) {
        String number = numbers.isEmpty() ? "" : numbers.get(0);
        try {
            return PasteReader.read(
                            "pasted",
                            text.getBytes(StandardCharsets.UTF_8),
                            number,
                            today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                            Place.UNKNOWN,
                            today)
                    .answer()
                    .histories()
                    .stream()
                    .mapToInt(history -> history.scans().size())
                    .sum();
        } catch (BadInput e) {
            return 0;
        }
    }

    /** For scripts of pages: kind, count, and what the first number could be. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", kind.id()).put("count", numbers.size()).put("events", events);
        ArrayNode first = json.putArray("numbers");
        numbers.stream().limit(SHOWN).forEach(first::add);
        ArrayNode couriers = json.putArray("couriers");
        if (numbers.isEmpty()) {
            json.putNull("identification");
        } else {
            Identification answer = Numbers.standard().identify(numbers.get(0));
            json.set("identification", MAPPER.readTree(NumbersWriter.write(answer)));
            answer.candidates().stream()
                    .map(Candidate::courier)
                    .distinct()
                    .limit(COURIERS)
                    .map(id -> Numbers.standard().courier(id).map(Courier::name).orElse(id))
                    .forEach(couriers::add);
        }
        return MAPPER.writeValueAsString(json);
    }
}
