package org.trackproof.numbers;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named parts of a number, cut out only when somebody looks. */
final class Decoded extends AbstractMap<String, String> {
    private final String number;
    private final Variant variant;
    private volatile @Nullable Map<String, String> parts;

    Decoded(String number, Variant variant) {
        this.number = number;
        this.variant = variant;
    }

    private Map<String, String> parts() {
        Map<String, String> known = parts;
        if (known == null) {
            known = java.util.Collections.unmodifiableMap(cut());
            parts = known;
        }
        return known;
    }

    private Map<String, String> cut() {
        Map<String, String> cut = new LinkedHashMap<>();
        Format format = variant.format;
        for (Shape.Part part : variant.shape.parts()) {
            String name = part.name();
            String value = part.of(number);
            if (name.equals("check") || name.startsWith("lead")) {
                continue;
            }
            CodeTable table = tableOf(name);
            boolean letters = format.services != null && name.equals("service");
            if (table == null && !letters) {
                cut.put(name, value);
                continue;
            }
            cut.put(name + "Code", value);
            String meaning = table != null ? table.find(value) : lettersMeaning(value);
            if (meaning != null) {
                cut.put(name, meaning);
            }
        }
        addEstimate(cut);
        return cut;
    }

    private @Nullable CodeTable tableOf(String name) {
        for (Format.Codes codes : variant.format.codes) {
            if (codes.part().equals(name)) {
                return codes.table();
            }
        }
        return null;
    }

    private @Nullable String lettersMeaning(String value) {
        Services services = variant.format.services;
        return services == null ? null : services.meaning(LetterPairs.pair(value, 0));
    }

    private void addEstimate(Map<String, String> cut) {
        DateRule date = variant.format.date;
        Shape.Part part = date == null ? null : variant.shape.find(date.part());
        String interval = date == null || part == null ? null : date.interval(part.of(number));
        if (interval != null) {
            cut.put("issuedBetween", interval);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return parts().entrySet().iterator();
            }

            @Override
            public int size() {
                return parts().size();
            }
        };
    }
}
