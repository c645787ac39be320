package org.trackproof.lab;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a report can be written as. */
interface ReportForm {
    void heading(String text);

    /** Charts of a world, where the form can show them. */
    void charts(JsonNode world);

    /**
     * A table.
     *
     * @param first heading of the first column
     */
    void table(String first, List<String> columns, List<List<String>> rows);
}
