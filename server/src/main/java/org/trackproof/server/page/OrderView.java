package org.trackproof.server.page;

import java.util.List;
import java.util.Map;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import org.trackproof.server.check.OrderForm;
import org.trackproof.sources.Problem;

/**
 * The form about one order, with what was typed so far.
 *
 * @param problems by field, in {@link Problem#pointer()}
 * @param guesses whose number it could be, best first
 */
public record OrderView(OrderForm form, List<Problem> problems, Identification answer, List<Choices.Guess> guesses) {
    /** Nothing typed. */
    public static final OrderView EMPTY =
            new OrderView(new OrderForm(Map.of()), List.of(), Numbers.standard().identify(""), List.of());

    public String get(String field) {
        return form.get(field);
    }

    public boolean has(String field, String value) {
        return form.list(field).contains(value);
    }

    public boolean isBad(String field) {
        return problems.stream().anyMatch(problem -> field.equals(problem.pointer()));
    }

    /** What is wrong with a field; empty if nothing is. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.pointer()))
                .map(Problem::sentence)
                .findFirst()
                .orElse("");
    }

    public boolean isNumber() {
        return answer.outcome() != Outcome.NOT_A_TRACKING_NUMBER;
    }

    /** Ids of what is remarkable about the number. */
    public List<String> flags() {
        return answer.flags().stream().map(Flag::id).toList();
    }

    /** Whether any of the values behind the fold was typed or is wrong. */
    public boolean isUnfolded() {
        return List.of(
                        "from",
                        "city",
                        "given",
                        "service",
                        "promised",
                        "shipped",
                        "weight",
                        "link",
                        "orderId",
                        "seller",
                        "notReceived",
                        "asked",
                        "disputed")
                .stream()
                .anyMatch(field -> !get(field).isEmpty() || isBad(field));
    }
}
