package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import tools.jackson.databind.JsonNode;

/**
 * Invented answers of whole situations, one a line in {@code post-answers.jsonl}, and what they must come down to: said, what the
 * source states, the stated destination, and every scan as phase, physical and country.
 */
class PostAnswersTest {
    @TestFactory
    List<DynamicTest> answers_areReadAsWritten() throws IOException {
        try (InputStream in = PostAnswersTest.class.getResourceAsStream("post-answers.jsonl")) {
            String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .map(JsonReading.MAPPER::readTree)
                    .map(line -> DynamicTest.dynamicTest(name(line), () -> check(line)))
                    .toList();
        }
    }

    private static String name(JsonNode line) {
        return line.path("situation").asString() + " "
                + line.path("answer").path("source").asString();
    }

    private static void check(JsonNode line) {
        JsonNode to = line.path("shipTo");
        Place shipTo =
                new Place(Json.text(to, "country"), null, Json.text(to, "city"), Json.text(to, "postcode"), null);
        RawAnswer raw = raw(line.path("answer"));
        Answer answer = Readings.find(raw.source()).orElseThrow().read(raw, shipTo);
        assertThat(summary(answer)).isEqualTo(line.path("read").asString());
    }

    private static RawAnswer raw(JsonNode answer) {
        JsonNode body = answer.path("body");
        return new RawAnswer(
                answer.path("source").asString(),
                answer.path("number").asString(),
                Instant.parse(answer.path("askedAt").asString()),
                answer.path("status").asInt(),
                Json.text(answer, "url"),
                Map.of(),
                body.isString() ? body.asString() : null,
                body.isString() ? null : body,
                null,
                Health.OK);
    }

    private static String summary(Answer answer) {
        StringBuilder words = new StringBuilder(answer.said().id());
        answer.stated().forEach(stated -> words.append(" !").append(stated.id()));
        answer.needs().forEach(need -> words.append(" ?").append(need.id()));
        answer.continuesAs().forEach(number -> words.append(" =").append(number));
        for (History history : answer.histories()) {
            words.append(" | to ").append(history.destination().country());
            words.append(history.postcodeProven() ? " proven" : "");
            words.append(history.weightGrams() == null ? "" : " " + history.weightGrams() + " g");
            for (Scan scan : history.scans()) {
                words.append(", ")
                        .append(scan.phase().id())
                        .append(' ')
                        .append(scan.physical().id());
                words.append(' ').append(scan.place().country()).append(scan.forecast() ? " forecast" : "");
            }
        }
        return words.toString();
    }
}
