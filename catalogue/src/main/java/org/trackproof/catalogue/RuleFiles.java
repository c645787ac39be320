package org.trackproof.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * The rule files as they stand: {@code common.toml} and one file per platform.
 *
 * @param common thresholds and country families
 * @param platforms by file name without ending, sorted
 */
record RuleFiles(Map<String, Object> common, Map<String, Map<String, Object>> platforms) {
    private static final String COMMON = "common";

    static RuleFiles read(Path directory) throws IOException {
        Map<String, Map<String, Object>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".toml")).sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                files.put(name.substring(0, name.length() - ".toml".length()), parse(Files.readString(path)));
            }
        }
        Map<String, Object> common = files.remove(COMMON);
        if (common == null) {
            throw new IOException("common.toml is missing in " + directory);
        }
        return new RuleFiles(common, files);
    }

    static Map<String, Object> parse(String toml) {
        return new TomlMapper().readValue(toml, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** The value as text: lists joined by commas, a missing value empty. */
    static String text(Map<String, Object> table, String key) {
        Object value = table.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> tables(Map<String, Object> table, String key) {
        Object value = table.get(key);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    /** The rows of a platform with what the file says once for all of them. */
    static List<Map<String, Object>> rows(Map<String, Object> platform) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : tables(platform, "row")) {
            Map<String, Object> full = new LinkedHashMap<>(row);
            full.putIfAbsent("text", text(platform, "name"));
            full.putIfAbsent("zone", text(platform, "zone"));
            full.putIfAbsent("read", text(platform, "read"));
            full.putIfAbsent("review-due", text(platform, "review-due"));
            full.putIfAbsent("unit", "NONE");
            full.putIfAbsent("calendar", "NONE");
            full.putIfAbsent("when", "always");
            rows.add(full);
        }
        return rows;
    }
}
