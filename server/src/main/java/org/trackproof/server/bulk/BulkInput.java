package org.trackproof.server.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trackproof.server.check.Judging;
import org.trackproof.server.check.OrderForm;
import org.trackproof.server.intake.Recognition;
import org.trackproof.server.web.Problems;
import org.trackproof.sources.CaseLines;
import org.trackproof.sources.CaseRows;
import org.trackproof.verdict.engine.Engine;

/** Pasted cases, as a table, as numbers alone, or as JSON, one on each line. */
@Component
public class BulkInput {
    private final Judging judging;
    private final BulkLine line;

    BulkInput(Judging judging, BulkLine line) {
        this.judging = judging;
        this.line = line;
    }

    public Recognition.Kind kind(String text) {
        return Recognition.of(text, judging.today()).kind();
    }

    public static Table table(Recognition.Kind kind, String text) {
        return switch (kind) {
            case NUMBER, NUMBERS -> Table.ofNumbers(text);
            case NOTHING -> throw Problems.bad("csv-empty", "Nothing was given.", "Paste a table, or numbers.");
            default -> Table.of(text);
        };
    }

    /** The results of a table, every row judged as of now where it names no instant. */
    BulkResults judge(Table table, Columns columns) {
        CaseRows rows = new CaseRows(columns.header());
        List<BulkLine.Result> results = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            results.add(line.of(() -> rows.read(columns.cells(row)), row.line(), null, Engine.Options.DEFAULT));
        }
        return new BulkResults(results);
    }

    /** The results of cases in JSON. */
    BulkResults judge(String json) {
        List<BulkLine.Result> results = new ArrayList<>();
        CaseLines lines = new CaseLines(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        try {
            for (Optional<CaseLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                CaseLines.Line one = next.get();
                results.add(line.of(one::read, one.number(), null, Engine.Options.DEFAULT));
                if (results.size() > Table.ROW_LIMIT) {
                    throw Problems.bad(
                            "too-large",
                            "There are more than 10,000 cases.",
                            "Split them, or use the command 'trackproof bulk', which takes any number.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BulkResults(results);
    }

    /** The results that a form asks for: cases, or a table with its columns. */
    public BulkResults judge(Recognition.Kind kind, OrderForm form, String text) {
        if (kind == Recognition.Kind.CASES || kind == Recognition.Kind.CASE) {
            return judge(text);
        }
        Table table = table(kind, text);
        return judge(table, Columns.of(form, table.header().size()));
    }
}
