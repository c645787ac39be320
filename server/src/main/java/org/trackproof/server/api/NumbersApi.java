package org.trackproof.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.server.check.Judging;
import org.trackproof.server.intake.Recognition;
import org.trackproof.server.web.Body;
import org.trackproof.server.web.Problems;
import org.trackproof.sources.NumbersWriter;

/** What strings could be as tracking numbers, and numbers in texts. */
@RestController
class NumbersApi {
    static final MediaType LINES = new MediaType("application", "x-ndjson", StandardCharsets.UTF_8);

    private static final int INPUT_LIMIT = 10_000;
    private static final String[] CONTEXT = {"to", "from", "ordered", "courier", "orderId", "at", "top"};

    private final Judging judging;

    NumbersApi(Judging judging) {
        this.judging = judging;
    }

    @GetMapping("/api/v1/identify")
    ResponseEntity<byte[]> identify(HttpServletRequest request) {
        Parameters parameters =
                Parameters.of(request, "number", "to", "from", "ordered", "courier", "orderId", "at", "top");
        String number = parameters.find("number");
        if (number == null) {
            throw Problems.bad(
                    "bad-parameter", "The number is missing (number).", "Give e.g. '?number=LP00841273905516'.");
        }
        return json(identified(number, parameters.context(), parameters.top()));
    }

    /** One answer on each line, in the order of the lines. */
    @PostMapping("/api/v1/identify")
    ResponseEntity<byte[]> identifyLines(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, CONTEXT);
        Context context = parameters.context();
        int top = parameters.top();
        StringBuilder out = new StringBuilder();
        Body.text(request)
                .lines()
                .forEach(line -> out.append(identified(line, context, top)).append('\n'));
        return lines(out);
    }

    private static String identified(String number, Context context, int top) {
        String bounded = number.length() > INPUT_LIMIT ? number.substring(0, INPUT_LIMIT) : number;
        Identification all = Numbers.standard().identify(bounded, context);
        Identification best = all.candidates().size() <= top
                ? all
                : new Identification(
                        all.input(),
                        all.number(),
                        all.outcome(),
                        all.candidates().subList(0, top),
                        all.flags(),
                        all.rejected(),
                        all.repairs());
        return NumbersWriter.write(best);
    }

    @PostMapping("/api/v1/find")
    ResponseEntity<byte[]> find(HttpServletRequest request) throws IOException {
        Parameters.of(request);
        List<Found> found = Numbers.standard().find(Body.text(request));
        StringBuilder out = new StringBuilder();
        found.forEach(number -> out.append(NumbersWriter.write(number)).append('\n'));
        return lines(out);
    }

    /** What a pasted text is, as the front page asks while somebody types. */
    @PostMapping("/api/v1/recognise")
    ResponseEntity<byte[]> recognise(HttpServletRequest request) throws IOException {
        Parameters.of(request);
        return json(Recognition.of(Body.text(request), judging.today()).json());
    }

    static ResponseEntity<byte[]> json(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> lines(CharSequence lines) {
        return ResponseEntity.ok().contentType(LINES).body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
