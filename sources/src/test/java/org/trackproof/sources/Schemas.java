package org.trackproof.sources;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schemas of our two documents. */
final class Schemas {
    static final Schema CASE = schema("case");
    static final Schema VERDICT = schema("verdict");

    private Schemas() {}

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Samples.resource("/schema/" + name + ".schema.json"), InputFormat.JSON);
    }

    /** What the schema finds wrong with a document. */
    static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
