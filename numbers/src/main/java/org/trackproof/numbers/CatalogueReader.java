package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * Empty cells at the end of a line may be left out. Lists inside a cell are separated by commas; {@code names} is {@code vocabulary=word|word;vocabulary=word}.
 */
final class CatalogueReader {
    /** Name of the library's own file. */
    static final String OWN = "catalogue.tsv";

    private static final int MOST_CELLS = 13;

    private final Catalogue catalogue;
    private final String origin;
    /** The file of the library is known to be right; others are read to the end at once, so that a fault is told at the start. */
    private final boolean isOwn;

    private @Nullable CodeTable table;
    private @Nullable Format format;

    private CatalogueReader(Catalogue catalogue, String origin) {
        this.catalogue = catalogue;
        this.origin = origin;
        this.isOwn = origin.equals(OWN);
    }

    /**
     * Adds the lines of one file.
     *
     * @param origin name of the file, for messages
     * @throws IllegalArgumentException if a line is not readable or an id is taken
     */
    static void read(Catalogue catalogue, String text, String origin) {
        var reader = new CatalogueReader(catalogue, origin);
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int number = 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int until = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (until > at && text.charAt(at) != '#') {
                reader.line(text.substring(at, until), number);
            }
            at = end + 1;
            number++;
        }
    }

    private void line(String line, int number) {
        String[] cells = Cells.split(line, '\t');
        try {
            read(cells);
        } catch (RuntimeException e) {
            String shown = line.length() > 200 ? line.substring(0, 200) + "..." : line;
            throw new IllegalArgumentException(
                    origin + ", line " + number + ": " + e.getMessage() + "\nThe line is: " + shown, e);
        }
    }

    private void read(String[] given) {
        String[] cells = complete(given);
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

    /** Adds the empty cells that an editor may have left out at the end. */
    private static String[] complete(String[] cells) {
        int needed = switch (cells[0]) {
            case "courier", "service" -> 5;
            case "format" -> 4;
            case "variant", "table", "value" -> 3;
            default -> 2;
        };
        if (cells.length < needed) {
            throw new IllegalArgumentException(
                    "A line '" + cells[0] + "' must have at least " + needed + " cells with one tab between them, has "
                            + cells.length + "\nMaybe there are blanks instead of tabs.");
        }
        if (cells.length >= MOST_CELLS) {
            return cells;
        }
        String[] all = Arrays.copyOf(cells, MOST_CELLS);
        Arrays.fill(all, cells.length, MOST_CELLS, "");
        return all;
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
        CourierEntry other = catalogue.couriers.put(cells[1], new CourierEntry(cells, origin));
        if (other != null) {
            throw new IllegalArgumentException("Courier id '" + cells[1] + "' is taken by " + other.origin
                    + "\nMaybe give the new courier another id, or leave the courier line out and only add formats.");
        }
    }

    private void format(String[] cells) {
        FormatLine line = FormatLine.of(cells);
        CourierEntry courier = catalogue.couriers.get(line.courier());
        if (courier == null) {
            throw new IllegalArgumentException("Courier '" + line.courier() + "' is not known");
        }
        if (!line.id().startsWith(line.courier() + ".")) {
            throw new IllegalArgumentException("Format id '" + line.id()
                    + "' must begin with its courier's id and a dot: " + line.courier() + ".");
        }
        List<Format.Codes> codes = new ArrayList<>(0);
        for (String entry : Cells.list(line.codes(), ',')) {
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
        double weight = cells[2].equals("1") ? 1 : Double.parseDouble(cells[2]);
        var line = new VariantLine(owner, cells[1], weight, cells[3]);
        if (!isOwn) {
            line.variant(0);
        }
        owner.variants.add(line);
    }

    private static IllegalArgumentException taken(String kind, String name) {
        return new IllegalArgumentException(kind + " '" + name + "' is there twice");
    }
}
