package org.trackproof.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trackproof.server.bulk.BulkLine;
import org.trackproof.server.check.Judging;
import org.trackproof.server.web.Body;
import org.trackproof.sources.CaseLines;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts on cases. The case stands in the body and is forgotten with the answer. */
@RestController
class CheckApi {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    private final Judging judging;
    private final BulkLine bulk;

    CheckApi(Judging judging, BulkLine bulk) {
        this.judging = judging;
        this.bulk = bulk;
    }

    /** One verdict per claim, as {@code {"verdicts": [...]}}; one on each line where the caller accepts only that. */
    @PostMapping("/api/v1/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        Judging.Judged judged = judged(request);
        String accept = String.valueOf(request.getHeader("Accept"));
        if (accept.contains("ndjson")) {
            return NumbersApi.lines(judged.verdicts().stream()
                    .map(verdict -> VerdictWriter.write(verdict) + '\n')
                    .collect(Collectors.joining()));
        }
        return NumbersApi.json(judged.verdicts().stream()
                .map(VerdictWriter::write)
                .collect(Collectors.joining(",", "{\"verdicts\":[", "]}")));
    }

    @PostMapping("/api/v1/deadlines")
    ResponseEntity<byte[]> deadlines(HttpServletRequest request) throws IOException {
        return part(request, "deadlines");
    }

    @PostMapping("/api/v1/actions")
    ResponseEntity<byte[]> actions(HttpServletRequest request) throws IOException {
        return part(request, "actions");
    }

    private ResponseEntity<byte[]> part(HttpServletRequest request, String part) throws IOException {
        Judging.Judged judged = judged(request);
        return NumbersApi.json(judged.verdicts().stream()
                .map(verdict -> part(verdict, part))
                .collect(Collectors.joining(",", "{\"verdicts\":[", "]}")));
    }

    private static String part(Verdict verdict, String part) {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(VerdictWriter.write(verdict));
        return MAPPER.writeValueAsString(whole.retain("number", "claim", "asOf", "platformRules", part));
    }

    private Judging.Judged judged(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, "at", "prior", "explain");
        Instant at = Judging.instant(parameters.find("at"), "at");
        Engine.Options options = parameters.judging();
        return judging.judge(CaseReader.read(Body.read(request, Body.CASE_LIMIT)), at, options);
    }

    /** Cases in, one on each line; verdicts out, one on each line, while the cases are still coming. Constant memory. */
    @PostMapping("/api/v1/check/bulk")
    void bulk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request, "at", "prior", "explain");
        Instant at = Judging.instant(parameters.find("at"), "at");
        Engine.Options options = parameters.judging();
        response.setContentType(MediaType.toString(java.util.List.of(NumbersApi.LINES)));
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 15);
        CaseLines lines = new CaseLines(request.getInputStream());
        for (Optional<CaseLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            CaseLines.Line one = line.get();
            out.write(bulk.of(one::read, one.number(), at, options).json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        out.flush();
    }
}
