package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.trackproof.server.bulk.BulkInput;
import org.trackproof.server.bulk.BulkResults;
import org.trackproof.server.bulk.Columns;
import org.trackproof.server.bulk.Table;
import org.trackproof.server.check.OrderForm;
import org.trackproof.server.intake.Recognition;

/** Many cases at once. What was pasted travels in the forms; nothing stays here. */
@Controller
class BulkPages {
    private static final int PREVIEW = 5;
    private static final int SHOWN = 500;

    private final View view;
    private final BulkInput input;

    BulkPages(View view, BulkInput input) {
        this.view = view;
        this.input = input;
    }

    @GetMapping("/bulk")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return view.page("bulk", Map.of("f", Frame.of(request)));
    }

    @PostMapping("/bulk")
    ResponseEntity<byte[]> start(HttpServletRequest request) throws IOException {
        return start(Upload.text(request), request);
    }

    /** Asks for the columns of a table; cases in JSON need no question. */
    ResponseEntity<byte[]> start(String text, HttpServletRequest request) {
        Recognition.Kind kind = input.kind(text);
        if (kind == Recognition.Kind.CASES || kind == Recognition.Kind.CASE) {
            return results(input.judge(kind, Upload.form(request), text), text, "all", request);
        }
        Table table = BulkInput.table(kind, text);
        return columns(200, table, Columns.guess(table.header()), text, List.of(), request);
    }

    private ResponseEntity<byte[]> columns(
            int status, Table table, Columns columns, String text, List<String> missing, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("f", Frame.of(request));
        values.put("table", table);
        values.put(
                "preview",
                table.rows().subList(0, Math.min(PREVIEW, table.rows().size())));
        values.put("columns", columns);
        values.put("text", text);
        values.put("missing", missing);
        return view.page(status, "columns", values);
    }

    @PostMapping("/bulk/results")
    ResponseEntity<byte[]> results(HttpServletRequest request) {
        OrderForm form = Upload.form(request);
        String text = form.get("text");
        Recognition.Kind kind = input.kind(text);
        if (kind != Recognition.Kind.CASES && kind != Recognition.Kind.CASE) {
            Table table = BulkInput.table(kind, text);
            Columns columns = Columns.of(form, table.header().size());
            if (!columns.missing().isEmpty()) {
                return columns(422, table, columns, text, columns.missing(), request);
            }
        }
        String show = BulkResults.SHOWS.contains(form.get("show")) ? form.get("show") : "all";
        return results(input.judge(kind, form, text), text, show, request);
    }

    private ResponseEntity<byte[]> results(BulkResults results, String text, String show, HttpServletRequest request) {
        List<?> all = results.shown(show);
        Map<String, Object> values = new HashMap<>();
        values.put("f", Frame.of(request));
        values.put("results", results);
        values.put("rows", all.subList(0, Math.min(SHOWN, all.size())));
        values.put("show", show);
        values.put("text", text);
        values.put("form", Upload.form(request));
        return view.page("results", values);
    }

    @PostMapping("/bulk/results.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        return file(judged(request).csv(), "text/csv;charset=UTF-8", "verdicts.csv");
    }

    @PostMapping("/bulk/errors.csv")
    ResponseEntity<byte[]> errors(HttpServletRequest request) {
        return file(judged(request).errors(), "text/csv;charset=UTF-8", "errors.csv");
    }

    @PostMapping("/bulk/results.jsonl")
    ResponseEntity<byte[]> jsonLines(HttpServletRequest request) {
        return file(judged(request).jsonLines(), "application/x-ndjson", "verdicts.jsonl");
    }

    private BulkResults judged(HttpServletRequest request) {
        OrderForm form = Upload.form(request);
        String text = form.get("text");
        return input.judge(input.kind(text), form, text);
    }

    private static ResponseEntity<byte[]> file(String text, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
