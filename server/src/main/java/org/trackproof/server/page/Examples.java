package org.trackproof.server.page;

import java.util.List;
import java.util.Optional;
import org.trackproof.server.web.Resources;

/** The cases of the folder {@code examples}, one for each kind of answer. */
final class Examples {
    /** In the order of the front page. */
    static final List<String> NAMES = List.of(
            "arrived",
            "on-its-way",
            "three-days-quiet",
            "label-for-weeks",
            "delivered-before-the-order",
            "lighter-than-the-item",
            "postcode-needed",
            "nobody-answered",
            "one-digit-wrong");

    private Examples() {}

    static Optional<String> find(String name) {
        return NAMES.contains(name) ? Optional.of(Resources.text("examples/" + name + ".json")) : Optional.empty();
    }
}
