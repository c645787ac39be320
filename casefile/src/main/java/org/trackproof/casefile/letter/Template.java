package org.trackproof.casefile.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a letter to one recipient holds, in order: steps with keys of sentences and the conditions under which they stand. The same for
 * all languages. Immutable.
 */
record Template(List<Step> steps) {
    private static final Map<Recipient, Template> ALL = load();

    /**
     * One line of a template.
     *
     * @param verb {@code refuse to subject greeting para say reference facts rules exhibits}
     * @param keys keys of sentences
     * @param condition flags that must hold, or not hold with {@code !} before them
     */
    record Step(String verb, List<String> keys, List<String> condition) {
        boolean holds(Set<String> flags) {
            return all(condition, flags);
        }
    }

    static boolean all(List<String> condition, Set<String> flags) {
        return condition.stream()
                .allMatch(flag -> flag.startsWith("!") ? !flags.contains(flag.substring(1)) : flags.contains(flag));
    }

    static Template of(Recipient recipient) {
        return Objects.requireNonNull(ALL.get(recipient));
    }

    /** The steps of a verb whose conditions hold. */
    List<Step> steps(String verb, Set<String> flags) {
        return steps.stream()
                .filter(step -> step.verb().equals(verb) && step.holds(flags))
                .toList();
    }

    static Template parse(String file) {
        List<Step> steps = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                steps.add(step(line.strip()));
            }
        }
        return new Template(List.copyOf(steps));
    }

    private static Step step(String line) {
        int blank = line.indexOf(' ');
        String verb = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1);
        if (verb.equals("refuse")) {
            int colon = rest.indexOf(" : ");
            return new Step(verb, List.of(rest.substring(colon + 3)), condition(rest.substring(0, colon)));
        }
        int when = rest.indexOf(" if ");
        String keys = when < 0 ? rest : rest.substring(0, when);
        return new Step(verb, words(keys), condition(when < 0 ? "" : rest.substring(when + 4)));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" ", -1));
    }

    static List<String> condition(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" & ", -1));
    }

    private static Map<Recipient, Template> load() {
        Map<Recipient, Template> all = new EnumMap<>(Recipient.class);
        for (Recipient recipient : Recipient.values()) {
            String name = recipient.id() + ".txt";
            try (InputStream in = Template.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing beside Template");
                }
                all.put(recipient, parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
