package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads compiled catalogue files: lines of tab-separated cells, the first says the kind of line. Lines that others need come
 * first in a file.
 * <pre>
 * version   day
 * service   from to state tracked meaning           S10 letters
 * table     name open|closed                        followed by its values
 * value     value meaning
 * courier   id name home priority umbrella page domains needs moves names
 * format    id courier weight check date destination codes lifted deviating marks from until
 * variant   shape weight letters                    of the format above it; letters that are this courier's
 * sample    number
 * </pre>
 * Lists inside a cell are separated by commas; {@code names} is {@code vocabulary=word|word;vocabulary=word}.
 */
final class CatalogueReader {
    private final Catalogue catalogue;
    private final String origin;
    private @Nullable CodeTable table;
    private @Nullable Format format;

    private CatalogueReader(Catalogue catalogue, String origin) {
        this.catalogue = catalogue;
        this.origin = origin;
    }

    /**
     * Adds the lines of one file.
     *
     * @param origin name of the file, for messages
     * @throws IllegalArgumentException if a line is not readable or an id is taken
     */
    static void read(Catalogue catalogue, String text, String origin) {
        var reader = new CatalogueReader(catalogue, origin);
        int at = 0;
        int number = 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                reader.line(text.substring(at, end), number);
            }
            at = end + 1;
            number++;
        }
    }

    private void line(String line, int number) {
        String[] cells = split(line, '\t');
        try {
            read(cells);
        } catch (RuntimeException e) {
            String shown = line.length() > 200 ? line.substring(0, 200) + "..." : line;
            throw new IllegalArgumentException(
                    origin + ", line " + number + ": " + e.getMessage() + "\nThe line is: " + shown, e);
        }
    }

    private void read(String[] cells) {
        switch (cells[0]) {
            case "version" -> version(cells[1]);
            case "service" ->
                catalogue.services.put(
                        cells[1], cells[2], Services.State.valueOf(cells[3]), cells[4].equals("no"), cells[5]);
            case "table" -> table(cells);
            case "value" -> present(table, "table").put(cells[1], cells[2]);
            case "courier" -> courier(cells);
            case "format" -> format(cells);
            case "variant" -> variant(cells);
            case "sample" -> catalogue.samples.add(cells[1]);
            default -> throw new IllegalArgumentException("Unknown kind of line '" + cells[0] + "'");
        }
    }

    private static <T> T present(@Nullable T thing, String kind) {
        if (thing == null) {
            throw new IllegalArgumentException("No " + kind + " line stands above");
        }
        return thing;
    }

    private void version(String version) {
        if (catalogue.version.isEmpty()) {
            catalogue.version = version;
        }
    }

    private void table(String[] cells) {
        table = new CodeTable(cells[2].equals("closed"));
        if (catalogue.tables.put(cells[1], table) != null) {
            throw taken("Table", cells[1]);
        }
    }

    private void courier(String[] cells) {
        Map<String, List<String>> names = names(cells[10]);
        var courier = new Courier(
                cells[1],
                cells[2],
                emptyToNull(cells[3]),
                emptyToNull(cells[5]),
                emptyToNull(cells[6]),
                list(cells[7]),
                list(cells[8]),
                names);
        var entry = new CourierEntry(courier, Integer.parseInt(cells[4]), list(cells[9]), origin);
        CourierEntry other = catalogue.couriers.put(courier.id(), entry);
        if (other != null) {
            throw new IllegalArgumentException("Courier id '" + courier.id() + "' is taken by " + other.origin()
                    + "\nMaybe give the new courier another id, or leave the courier line out and only add formats.");
        }
        for (String domain : courier.domains()) {
            catalogue.hosts.putIfAbsent(domain, entry);
        }
        for (String alias : names.getOrDefault("also", List.of())) {
            catalogue.aliases.putIfAbsent(alias.toLowerCase(Locale.ROOT), entry);
        }
    }

    private static Map<String, List<String>> names(String cell) {
        Map<String, List<String>> names = new TreeMap<>();
        for (String entry : list(cell, ';')) {
            int equals = entry.indexOf('=');
            names.put(entry.substring(0, equals), list(entry.substring(equals + 1), '|'));
        }
        return java.util.Collections.unmodifiableMap(names);
    }

    private void format(String[] cells) {
        FormatLine line = FormatLine.of(cells);
        CourierEntry courier = catalogue.couriers.get(line.courier());
        if (courier == null) {
            throw new IllegalArgumentException("Courier '" + line.courier() + "' is not known");
        }
        List<Format.Codes> codes = new ArrayList<>(0);
        for (String entry : list(line.codes())) {
            int equals = entry.indexOf('=');
            CodeTable meanings = catalogue.tables.get(entry.substring(equals + 1));
            codes.add(new Format.Codes(entry.substring(0, equals), present(meanings, "table")));
        }
        format = new Format(line, courier, codes, catalogue.services, origin);
        Format other = catalogue.formats.put(line.id(), format);
        if (other != null) {
            throw new IllegalArgumentException("Format id '" + line.id() + "' is taken by " + other.origin
                    + "\nMaybe give the new format another id.");
        }
    }

    private void variant(String[] cells) {
        Format owner = present(format, "format");
        LetterPairs letters = LetterPairs.parse(cells[3]);
        owner.variants.add(new Variant(owner, Shape.parse(cells[1]), Double.parseDouble(cells[2]), letters));
    }

    private static IllegalArgumentException taken(String kind, String name) {
        return new IllegalArgumentException(kind + " '" + name + "' is there twice");
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(String cell) {
        return list(cell, ',');
    }

    private static List<String> list(String cell, char separator) {
        return cell.isEmpty() ? List.of() : List.of(split(cell, separator));
    }

    private static String[] split(String line, char separator) {
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == separator ? 1 : 0;
        }
        String[] cells = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int until = line.indexOf(separator, from);
            until = until < 0 ? line.length() : until;
            cells[i] = line.substring(from, until);
            from = until + 1;
        }
        return cells;
    }
}
