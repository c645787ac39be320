package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One field of a good answer is replaced by something that does not belong there: no reading stumbles over it. */
class PostHostileTest {
    private static final Place SHIP_TO = new Place("ES", null, "Madrid", "28013", null);
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cainiao",
                "upu",
                "4px",
                "china-post",
                "laposte",
                "postnord",
                "postnl",
                "correos-es",
                "gls",
                "dpd"
            })
    void oneBrokenField_isReadAround(String source) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        String good = recorded(source);
        for (int i = 0; i < 400; i++) {
            JsonNode body = JsonReading.MAPPER.readTree(good);
            List<Runnable> places = new ArrayList<>();
            collect(body, random, places);
            places.get(random.nextInt(places.size())).run();
            Answer answer = Readings.find(source).orElseThrow().read(raw(source, body), SHIP_TO);
            assertThat(answer.detail()).as("seed %d try %d: %s", seed, i, body).isNotEqualTo("unreadable answer");
        }
    }

    private static void collect(JsonNode node, SplittableRandom random, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String name = field.getKey();
                if (!field.getValue().isContainer()) {
                    places.add(() -> object.set(name, odd(random)));
                }
                collect(field.getValue(), random, places);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> collect(item, random, places));
        }
    }

    private static JsonNode odd(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(-1);
            case 2 -> MAKE.booleanNode(true);
            case 3 -> MAKE.stringNode("9".repeat(5_000));
            case 4 -> MAKE.stringNode("2026-99-99 99:99:99+99:99");
            case 5 -> MAKE.stringNode("<b>\u0000\u202e</b>");
            case 6 -> MAKE.arrayNode().add(1);
            default -> MAKE.objectNode().put("x", "y");
        };
    }

    private static RawAnswer raw(String source, JsonNode body) throws IOException {
        return new RawAnswer(
                source,
                number(source),
                Instant.parse("2026-10-20T08:00:00Z"),
                200,
                null,
                Map.of(),
                null,
                body,
                null,
                Health.OK);
    }

    private static String number(String source) throws IOException {
        String body = recorded(source);
        String field = Map.of(
                        "cainiao", "mailNo",
                        "upu", "ID",
                        "4px", "queryCode",
                        "china-post", "mailNo",
                        "laposte", "idShip",
                        "postnord", "shipmentId",
                        "postnl", "barcode",
                        "correos-es", "codEnvio",
                        "gls", "requested",
                        "dpd", "parcelLabelNumber")
                .getOrDefault(source, "");
        int start = body.indexOf("\"" + field + "\": \"") + field.length() + 5;
        return body.substring(start, body.indexOf('"', start));
    }

    private static String recorded(String source) throws IOException {
        try (InputStream in = PostHostileTest.class.getResourceAsStream(source + "/delivered.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
