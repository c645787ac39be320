package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.trackproof.sources.BadInput;

/** Pages to read. */
@Controller
class HelpPages {
    static final List<String> TOPICS = List.of("signs", "outcomes", "marketplaces", "next-time", "limits");

    private final View view;

    HelpPages(View view) {
        this.view = view;
    }

    @GetMapping("/help")
    ResponseEntity<byte[]> contents(HttpServletRequest request) {
        return view.page("help", Map.of("f", Frame.of(request), "topics", TOPICS));
    }

    @GetMapping("/help/{topic}")
    ResponseEntity<byte[]> topic(@PathVariable String topic, HttpServletRequest request) {
        if (!TOPICS.contains(topic)) {
            throw new BadInput(
                    BadInput.Exit.NO_SUCH_FILE, "not-found", "There is no such help page.", "See the list of them.");
        }
        return view.page("topic", Map.of("f", Frame.of(request), "topic", topic, "topics", TOPICS));
    }
}
