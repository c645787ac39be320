package org.trackproof.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads what finding needs beside the catalogue: the file {@code clues.tsv} with labels, groupings, hosts of trackers, and names
 * of couriers that mean something else in a text.
 */
final class FinderData {
    private static final int SHORTEST_NAME = 3;

    private FinderData() {}

    static Finder load(Catalogue catalogue) {
        Clues clues = new Clues();
        Groups groups = new Groups();
        List<String> trackers = new ArrayList<>();
        List<String> ordinaryWords = new ArrayList<>();
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            if (tab < 0 || line.startsWith("#")) {
                continue;
            }
            String[] words = Cells.split(line.substring(tab + 1), ';');
            for (String word : words) {
                String text = word.strip();
                switch (line.substring(0, tab)) {
                    case "tracking" -> clues.add(text, Clues.Kind.TRACKING, null);
                    case "shipping" -> clues.add(text, Clues.Kind.SHIPPING, null);
                    case "other" -> clues.add(text, Clues.Kind.OTHER, null);
                    case "group" -> groups.add(text);
                    case "tracker" -> trackers.add(text);
                    case "ordinary" -> ordinaryWords.add(text);
                    default -> throw new IllegalArgumentException("clues.tsv has an unknown line: " + line);
                }
            }
        }
        addNames(catalogue, clues, ordinaryWords);
        return new Finder(catalogue, clues, groups, new Links(catalogue, trackers));
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Numbers.class.getResourceAsStream("clues.tsv"), "clues.tsv")) {
            return Cells.list(new String(in.readAllBytes(), StandardCharsets.UTF_8), '\n');
        } catch (IOException e) {
            throw new UncheckedIOException("clues.tsv cannot be read", e);
        }
    }

    private static void addNames(Catalogue catalogue, Clues clues, List<String> ordinaryWords) {
        for (CourierEntry entry : catalogue.couriers.values()) {
            List<String> names = new ArrayList<>(entry.courier().names().getOrDefault("also", List.of()));
            names.add(entry.courier().name());
            names.add(entry.id());
            for (String name : names) {
                String word = name.toLowerCase(Locale.ROOT);
                boolean longEnough = word.length() >= SHORTEST_NAME || word.charAt(0) >= 128;
                if (longEnough && !ordinaryWords.contains(word)) {
                    clues.add(word, Clues.Kind.COURIER, entry);
                }
            }
        }
    }
}
