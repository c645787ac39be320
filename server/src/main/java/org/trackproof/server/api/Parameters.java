package org.trackproof.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Context;
import org.trackproof.server.check.Judging;
import org.trackproof.server.check.Shown;
import org.trackproof.server.web.Problems;
import org.trackproof.verdict.engine.Engine;

/** Parameters of a request; one that nobody knows is an error, since it is mostly a mistyped one. */
final class Parameters {
    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** Those of the address, of which only {@code known} may be there. */
    static Parameters of(HttpServletRequest request, String... known) {
        Set<String> names = Set.of(known);
        for (String name : request.getParameterMap().keySet()) {
            if (!names.contains(name)) {
                throw Problems.bad(
                        "bad-parameter",
                        Shown.quoted(name) + " is no parameter here.",
                        known.length == 0 ? "Leave it out." : "Known are: " + String.join(", ", known) + ".");
            }
        }
        return new Parameters(request);
    }

    @Nullable
    String find(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String name) {
        String value = find(name);
        if (value == null && request.getParameter(name) == null) {
            return false;
        }
        if (value == null || value.equals("true") || value.equals("false")) {
            return !"false".equals(value);
        }
        throw Problems.bad("bad-parameter", Shown.quoted(value) + " is neither true nor false (" + name + ").", "");
    }

    Engine.Options judging() {
        return new Engine.Options(Judging.prior(find("prior")), flag("explain"));
    }

    int top() {
        String text = find("top");
        if (text == null) {
            return Integer.MAX_VALUE;
        }
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        throw Problems.bad("bad-parameter", Shown.quoted(text) + " is no number from 1 on (top).", "Give e.g. '3'.");
    }

    Context context() {
        String to = find("to");
        int colon = to == null ? -1 : to.indexOf(':');
        String postcode =
                to == null || colon < 0 ? null : to.substring(colon + 1).strip();
        return new Context(
                find("courier"),
                country("from", find("from")),
                country("to", colon < 0 || to == null ? to : to.substring(0, colon)),
                postcode == null || postcode.isEmpty() ? null : postcode,
                day("ordered"),
                find("orderId"),
                day("at"));
    }

    private static @Nullable String country(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{2}")) {
            return code;
        }
        throw Problems.bad(
                "bad-parameter",
                Shown.quoted(text) + " is no country code (" + name + ").",
                "Give two letters as in ISO 3166, e.g. 'ES'" + (name.equals("to") ? " or 'ES:28013'." : "."));
    }

    private @Nullable LocalDate day(String name) {
        String text = find(name);
        if (text == null || Judging.instant(text, name) == null) {
            return null;
        }
        return LocalDate.parse(text.substring(0, 10));
    }
}
