package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The contract is written by hand; here it is held against the server, both ways, and every example in it is sent. */
class ContractTest extends ServerTest {
    @Autowired
    private RequestMappingHandlerMapping mappings;

    private JsonNode contract() {
        return json(get("/api/v1/openapi.json"));
    }

    @Test
    void contract_namesEveryOperationAndNoOther() {
        Set<String> promised = new TreeSet<>();
        contract()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> promised.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> kept = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getDirectPaths().stream()
                        .filter(path -> path.startsWith("/api/") || path.equals("/health"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> kept.add(method.name() + " " + path))));
        assertThat(kept).isEqualTo(promised);
    }

    @TestFactory
    List<DynamicTest> everyExample_isAnsweredAsPromised() {
        List<DynamicTest> tests = new ArrayList<>();
        JsonNode contract = contract();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                tests.add(DynamicTest.dynamicTest(
                        operation.getKey() + " " + path.getKey(),
                        () -> answer(contract, path.getKey(), operation.getKey(), operation.getValue())));
            }
        }
        return tests;
    }

    private void answer(JsonNode contract, String path, String method, JsonNode operation) {
        HttpRequest.Builder request = request(path + query(operation));
        if (method.equals("post")) {
            Map.Entry<String, JsonNode> content = operation
                    .path("requestBody")
                    .path("content")
                    .properties()
                    .iterator()
                    .next();
            JsonNode example = content.getValue().path("example");
            String body = example.isString() ? example.asString() : MAPPER.writeValueAsString(example);
            request.header("Content-Type", content.getKey()).POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> response = send(request.build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Map.Entry<String, JsonNode> promised = operation
                .path("responses")
                .path("200")
                .path("content")
                .properties()
                .iterator()
                .next();
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(promised.getKey());
        if (promised.getKey().equals("application/json")) {
            valid(contract, promised.getValue().path("schema"), response.body());
        } else {
            assertThat(response.body().lines()).isNotEmpty().allSatisfy(line -> MAPPER.readTree(line));
        }
    }

    private static String query(JsonNode operation) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.has("example")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static void valid(JsonNode contract, JsonNode schema, String body) {
        String whole = "{\"$ref\":\"#/components/schemas/X\",\"components\":{\"schemas\":"
                + withX(contract.path("components").path("schemas"), schema) + "}}";
        var checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole, InputFormat.JSON)
                .validate(body, InputFormat.JSON);
        assertThat(checked).isEmpty();
    }

    private static String withX(JsonNode schemas, JsonNode schema) {
        var copy = (tools.jackson.databind.node.ObjectNode) schemas.deepCopy();
        copy.set("X", schema);
        return MAPPER.writeValueAsString(copy);
    }
}
