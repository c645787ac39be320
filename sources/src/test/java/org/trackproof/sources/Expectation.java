package org.trackproof.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trackproof.numbers.Identification;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;
import tools.jackson.databind.JsonNode;

/** What an acceptance case wants, held against what came out. Keys as in the cases' own description. */
final class Expectation {
    private Expectation() {}

    /** What is not met, in words; empty where all is well. */
    static List<String> unmet(JsonNode expect, List<Verdict> verdicts, Identification last) {
        List<String> unmet = new ArrayList<>();
        verdict(expect, verdicts.get(verdicts.size() - 1), unmet);
        identify(expect.path("identify"), last, unmet);
        expect.path("byNumber")
                .properties()
                .forEach(entry -> verdicts.stream()
                        .filter(v -> v.number().equals(entry.getKey()))
                        .forEach(v -> verdict(entry.getValue(), v, unmet)));
        return unmet;
    }

    private static void verdict(JsonNode expect, Verdict verdict, List<String> unmet) {
        String outcome = verdict.outcome().id();
        if (expect.has("outcome") && !contains(expect.path("outcome"), outcome)) {
            unmet.add("outcome is " + outcome + ", wanted " + expect.path("outcome"));
        }
        if (contains(expect.path("notOutcome"), outcome)) {
            unmet.add("outcome is " + outcome);
        }
        double p = verdict.pInconsistent();
        if (p > expect.path("pInconsistentMax").asDouble(1)
                || p < expect.path("pInconsistentMin").asDouble(0)) {
            unmet.add(String.format(
                    Locale.ROOT,
                    "p is %.4f, wanted %s..%s",
                    p,
                    expect.path("pInconsistentMin").asString("0"),
                    expect.path("pInconsistentMax").asString("1")));
        }
        String story = verdict.stories().stream()
                .filter(share -> share.story().isAnotherParcel())
                .findFirst()
                .map(StoryShare::story)
                .orElseThrow()
                .id();
        if (expect.has("storyIn") && !contains(expect.path("storyIn"), story)) {
            unmet.add("story is " + story + ", wanted " + expect.path("storyIn"));
        }
        for (JsonNode need : expect.path("needsInput")) {
            if (verdict.needsInput().stream().noneMatch(n -> n.id().equals(need.asString()))) {
                unmet.add("needsInput lacks " + need);
            }
        }
        String forbidden = expect.path("actionNot").asString("");
        if (verdict.actions().stream().anyMatch(a -> a.action().id().equals(forbidden))) {
            unmet.add("advises " + forbidden);
        }
        deadline(expect.path("deadline"), verdict, unmet);
    }

    private static void deadline(JsonNode expect, Verdict verdict, List<String> unmet) {
        if (expect.isObject()) {
            String what = expect.path("whatContains").asString().toLowerCase(Locale.ROOT);
            String day = expect.path("notAfter").asString();
            boolean found = verdict.deadlines().stream().anyMatch(d -> isThat(d, what, day));
            if (!found) {
                unmet.add("no deadline " + expect + " in " + verdict.deadlines());
            }
        }
    }

    private static boolean isThat(Deadline deadline, String what, String day) {
        return deadline.what().toLowerCase(Locale.ROOT).contains(what)
                && deadline.notAfter() != null
                && deadline.notAfter().startsWith(day);
    }

    private static void identify(JsonNode expect, Identification identity, List<String> unmet) {
        String courier = expect.path("courier").asString("");
        if (!courier.isEmpty()
                && identity.candidates().stream().noneMatch(c -> c.courier().equals(courier))) {
            unmet.add("no candidate " + courier + " in " + identity.candidates());
        }
        String flag = expect.path("flag").asString("");
        if (!flag.isEmpty() && identity.flags().stream().noneMatch(f -> f.id().equals(flag))) {
            unmet.add("no flag " + flag + " in " + identity.flags());
        }
        if (expect.has("outcomeIn")
                && !contains(expect.path("outcomeIn"), identity.outcome().id())) {
            unmet.add("identified as " + identity.outcome().id());
        }
        String repair = expect.path("repairIncludes").asString("");
        if (!repair.isEmpty() && !identity.repairs().contains(repair)) {
            unmet.add("no repair " + repair + " in " + identity.repairs());
        }
    }

    private static boolean contains(JsonNode list, String word) {
        for (JsonNode item : list) {
            if (item.asString().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
