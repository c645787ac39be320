package org.trackproof.lab;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A report as Markdown. */
record Markdown(StringBuilder out) implements ReportForm {
    @Override
    public void heading(String text) {
        out.append("## ").append(text).append("\n\n");
    }

    @Override
    public void charts(JsonNode world) {
        // the tables hold the same figures
    }

    @Override
    public void table(String first, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", columns))
                .append(" |\n|");
        out.append("---|".repeat(columns.size() + 1)).append('\n');
        rows.forEach(row -> out.append("| ").append(String.join(" | ", row)).append(" |\n"));
        out.append('\n');
    }
}
