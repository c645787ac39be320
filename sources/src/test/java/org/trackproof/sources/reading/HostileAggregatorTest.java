package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class HostileAggregatorTest {
    private static final String[] POISON = {
        "null",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "1e400",
        "true",
        "[[{}]]",
        "\"2026-99-99T99:99:99+99:99\"",
        "\"\\u0000\\u202e<script>\""
    };

    private static RawAnswer raw(String source, String number, JsonNode body) {
        return new RawAnswer(source, number, ReadingContract.ASKED, 200, null, Map.of(), null, body, null, Health.OK);
    }

    private static String recorded(String source) throws IOException {
        try (InputStream in = HostileAggregatorTest.class.getResourceAsStream(source + "/delivered.json")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void poison(JsonNode root, SplittableRandom random) {
        List<JsonNode> parents = new ArrayList<>();
        collect(root, parents);
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        JsonNode value = JsonReading.MAPPER.readTree(POISON[random.nextInt(POISON.length)]);
        if (parent instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), value);
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ship24, LP00841273905516",
        "17track, LX730519283CN",
        "aftership, LV417203961CN",
        "trackingmore, RR604182755CN"
    })
    void poisonedReply_neverThrows_andKeepsTheOrder(String source, String number) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        Reading reading = Readings.find(source).orElseThrow();
        String body = recorded(source);
        for (int i = 0; i < 2_000; i++) {
            JsonNode root = JsonReading.MAPPER.readTree(body);
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                poison(root, random);
            }
            assertThatCode(() -> reading.read(raw(source, number, root), Place.UNKNOWN)
                            .histories()
                            .forEach(history -> assertThat(history.scans().stream()
                                            .filter(scan -> scan.time() != null)
                                            .map(scan -> scan.time().middle()))
                                    .isSorted()))
                    .as("seed %d, %s", seed, root)
                    .doesNotThrowAnyException();
        }
    }
}
