package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.trackproof.server.check.Judging;
import org.trackproof.server.check.OrderForm;
import org.trackproof.server.intake.Recognition;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseReader;

/** The front page with its one box, and where it leads. */
@Controller
class HomePages {
    private final View view;
    private final Judging judging;
    private final OrderPages orders;
    private final BulkPages bulk;

    HomePages(View view, Judging judging, OrderPages orders, BulkPages bulk) {
        this.view = view;
        this.judging = judging;
        this.orders = orders;
        this.bulk = bulk;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        return home(200, request, "", "");
    }

    private ResponseEntity<byte[]> home(int status, HttpServletRequest request, String text, String error) {
        return view.page(
                status,
                "home",
                Map.of("f", Frame.of(request), "text", text, "error", error, "examples", Examples.NAMES));
    }

    @PostMapping("/start")
    ResponseEntity<byte[]> start(HttpServletRequest request) throws IOException {
        Recognition seen = Recognition.of(Upload.text(request), judging.today());
        return switch (seen.kind()) {
            case NOTHING -> home(422, request, "", "start.nothing");
            case UNKNOWN -> home(422, request, shortened(seen.text()), "start.unknown");
            case CASE -> orders.opened(CaseReader.read(seen.text()), request);
            case CASES, TABLE, NUMBERS -> bulk.start(seen.text(), request);
            case TEXT_WITH_MANY -> many(seen, request);
            case NUMBER, TEXT, PAGE -> one(seen, request);
        };
    }

    private ResponseEntity<byte[]> one(Recognition seen, HttpServletRequest request) {
        if (seen.numbers().size() > 1) {
            return many(seen, request);
        }
        String number = seen.numbers().isEmpty() ? "" : seen.numbers().get(0);
        OrderForm form = new OrderForm(Map.of("number", List.of(number)));
        if (seen.kind() == Recognition.Kind.PAGE) {
            form = form.with("page", seen.text());
        }
        if (seen.text().strip().startsWith("http") && seen.kind() == Recognition.Kind.NUMBER) {
            form = form.with("link", seen.text().strip());
        }
        return orders.form(200, form, List.of(), request);
    }

    private ResponseEntity<byte[]> many(Recognition seen, HttpServletRequest request) {
        boolean page = seen.kind() == Recognition.Kind.PAGE;
        List<String> few = seen.numbers().subList(0, Math.min(40, seen.numbers().size()));
        return view.page("which", Map.of("f", Frame.of(request), "numbers", few, "page", page ? seen.text() : ""));
    }

    private static String shortened(String text) {
        return text.length() > 10_000 ? text.substring(0, 10_000) : text;
    }

    /** One click tries an example. */
    @GetMapping("/example/{name}")
    ResponseEntity<byte[]> example(@PathVariable String name, HttpServletRequest request) {
        String json = Examples.find(name)
                .orElseThrow(() -> new BadInput(
                        BadInput.Exit.NO_SUCH_FILE,
                        "not-found",
                        "There is no example of this name.",
                        "Choose one on the front page."));
        return orders.opened(CaseReader.read(json), request);
    }
}
