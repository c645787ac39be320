package org.trackproof.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Errors as programs read them: RFC 9457, with {@code code} (a stable word), {@code remedy}, and {@code problems} where a document has
 * several.
 */
public final class Problems {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Problems() {}

    /** What is wrong with a document; its status is 413 where it is too large, else 422. */
    public static ResponseEntity<byte[]> of(BadInput bad) {
        ObjectNode body = body(
                status(bad), bad.code(), bad.problem().message(), bad.problem().remedy());
        if (bad.caseId() != null) {
            body.put("id", bad.caseId());
        }
        ArrayNode problems = body.putArray("problems");
        for (Problem problem : bad.problems()) {
            ObjectNode node = problems.addObject();
            node.put("code", problem.code()).put("message", problem.message()).put("remedy", problem.remedy());
            node.put("pointer", problem.pointer()).put("line", problem.line()).put("column", problem.column());
        }
        return answer(status(bad), body);
    }

    static ResponseEntity<byte[]> of(int status, String code, String message, String remedy) {
        return answer(status, body(status, code, message, remedy));
    }

    public static int status(BadInput bad) {
        return bad.code().endsWith("too-large") ? 413 : bad.exit() == BadInput.Exit.NO_SUCH_FILE ? 404 : 422;
    }

    static void refuse(HttpServletResponse response, int status, String code, String message, String remedy)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(MAPPER.writeValueAsBytes(body(status, code, message, remedy)));
    }

    private static ResponseEntity<byte[]> answer(int status, ObjectNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode body(int status, String code, String message, String remedy) {
        HttpStatus known = HttpStatus.resolve(status);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "urn:trackproof:problem:" + code);
        body.put("title", known == null ? "Error" : known.getReasonPhrase());
        body.put("status", status).put("detail", message).put("code", code).put("remedy", remedy);
        return body;
    }

    /** A document that is wrong in one way. */
    public static BadInput bad(String code, String message, String remedy) {
        return new BadInput(BadInput.Exit.DATA, null, List.of(new Problem(code, message, remedy, null, null, null)));
    }
}
