package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Counterfactual;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Wording;

/**
 * Puts a verdict into another language. Findings are said anew from rule and facts; the short phrases of windows, tests and advice are
 * looked up in {@code phrases.LANG.txt} by their English text, in which {@code {1}} stands for a value. What nobody has translated stays
 * English. Immutable and thread-safe.
 */
final class Translation {
    private static final Map<Language, Translation> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Translation(language));
        }
    }

    /**
     * A phrase with places.
     *
     * @param text with {@code {1}}, {@code {2}} for the groups of {@code english}
     */
    private record Patterned(Pattern english, String text) {}

    private final Language language;
    private final @Nullable Wording exact;
    private final List<Patterned> patterned = new ArrayList<>();

    private Translation(Language language) {
        this.language = language;
        this.exact =
                language == Language.EN ? null : Wording.read(Translation.class, "phrases." + language.id() + ".txt");
        if (exact != null) {
            for (String english : exact.keys()) {
                if (english.contains("{1}")) {
                    patterned.add(new Patterned(pattern(english), exact.get(english)));
                }
            }
        }
    }

    private static Pattern pattern(String english) {
        String quoted = List.of(english.split("\\{\\d\\}", -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("([^,(]{1,60}?)"));
        return Pattern.compile(quoted);
    }

    static Translation of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** A phrase in this language; with a clause after its last comma or in brackets at its end, both parts. */
    String phrase(String english) {
        String whole = find(english);
        if (whole != null) {
            return whole;
        }
        int bracket = english.lastIndexOf(" (");
        if (bracket > 0 && english.endsWith(")")) {
            return phrase(english.substring(0, bracket))
                    + " ("
                    + phrase(english.substring(bracket + 2, english.length() - 1))
                    + ")";
        }
        int comma = english.lastIndexOf(", ");
        return comma < 0 ? english : phrase(english.substring(0, comma)) + ", " + phrase(english.substring(comma + 2));
    }

    private @Nullable String find(String english) {
        if (exact == null) {
            return english;
        }
        if (exact.has(english)) {
            return exact.get(english);
        }
        for (Patterned phrase : patterned) {
            Matcher matcher = phrase.english().matcher(english);
            if (matcher.matches()) {
                String text = phrase.text();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    text = text.replace("{" + i + "}", matcher.group(i));
                }
                return text;
            }
        }
        return null;
    }

    private @Nullable String optional(@Nullable String english) {
        return english == null ? null : phrase(english);
    }

    List<Deadline> deadlines(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(one -> new Deadline(
                        one.rule(),
                        phrase(one.what()),
                        one.notBefore(),
                        one.notAfter(),
                        one.source(),
                        one.confidence(),
                        optional(one.ifMissed())))
                .toList();
    }

    List<RuleCheck> checks(List<RuleCheck> checks) {
        return checks.stream()
                .map(one -> new RuleCheck(one.rule(), one.met(), one.since(), optional(one.why())))
                .toList();
    }

    /** A verdict of the engine, before windows and advice. */
    Verdict verdict(Verdict v) {
        if (language == Language.EN) {
            return v;
        }
        return new Verdict(
                v.caseDigest(),
                v.number(),
                v.claimIndex(),
                v.claimState(),
                v.asOf(),
                v.outcome(),
                v.leaning(),
                v.heldBack(),
                v.prior(),
                v.pInconsistent(),
                v.interval(),
                v.errorRate(),
                v.stories(),
                v.findings().stream().map(this::finding).toList(),
                v.needsInput(),
                v.askAgainAt(),
                optional(v.askAgainBecause()),
                v.wouldChangeMind().stream()
                        .map(one -> new Counterfactual(phrase(one.fact()), one.pInconsistent()))
                        .toList(),
                v.platformRules(),
                v.deadlines(),
                v.actions(),
                v.sources().stream().map(this::source).toList(),
                v.versions());
    }

    private Finding finding(Finding one) {
        return new Finding(
                one.rule(), one.decibans(), one.basis(), Engine.sentence(one, language), one.facts(), one.reference());
    }

    private SourceState source(SourceState one) {
        return new SourceState(
                one.source(),
                one.said(),
                one.stated(),
                one.askedAt(),
                one.independence(),
                one.health(),
                optional(one.detail()));
    }
}
