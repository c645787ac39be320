package org.trackproof.lab;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A report as HTML. */
record Html(StringBuilder out) implements ReportForm {
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void heading(String text) {
        out.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    @Override
    public void charts(JsonNode world) {
        out.append(Charts.reliability(world)).append(Charts.recall(world)).append('\n');
    }

    @Override
    public void table(String first, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<table><tr><th>").append(escaped(first)).append("</th>");
        columns.forEach(column -> out.append("<th>").append(escaped(column)).append("</th>"));
        out.append("</tr>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
