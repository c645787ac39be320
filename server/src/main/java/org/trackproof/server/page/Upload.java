package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.trackproof.server.check.OrderForm;

/** What a form sent. */
final class Upload {
    private Upload() {}

    static OrderForm form(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
        return new OrderForm(values);
    }

    /** The file of the field {@code file} if there is one with anything in it, else the field {@code text}. */
    static String text(HttpServletRequest request) throws IOException {
        if (request instanceof MultipartHttpServletRequest parts) {
            MultipartFile file = parts.getFile("file");
            if (file != null && !file.isEmpty()) {
                return new String(file.getBytes(), StandardCharsets.UTF_8);
            }
        }
        String text = request.getParameter("text");
        return text == null ? "" : text;
    }
}
