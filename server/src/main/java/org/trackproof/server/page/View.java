package org.trackproof.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Fills templates that were compiled with the program; they escape whatever they are given. Thread-safe. */
@Component
class View {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, View.class.getClassLoader(), "org.trackproof.server.jte");

    View() {
        engine.setBinaryStaticContent(false);
    }

    /** A page. */
    ResponseEntity<byte[]> page(int status, String template, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", values, out);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .body(out.toByteArray());
    }

    ResponseEntity<byte[]> page(String template, Map<String, Object> values) {
        return page(200, template, values);
    }
}
