package org.trackproof.casefile.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.Speech;
import org.trackproof.verdict.language.Wording;

/** What sources say and what follows from it, one sentence each, tied to a finding and its exhibits. */
final class Statements {
    /** Weaker findings than this, in decibans, are no statement for a letter. */
    private static final double LEAST = .05;

    /** Town names in tracking data are rough. */
    private static final double LEAST_TOWN = 3;

    private static final int MOST_FINDINGS = 6;

    private final Facts facts;
    private final Exhibits exhibits;
    private final Wording words;
    private final Speech speech;

    Statements(Facts facts, Exhibits exhibits, Wording words, Speech speech) {
        this.facts = facts;
        this.exhibits = exhibits;
        this.words = words;
        this.speech = speech;
    }

    /**
     * What each source says, oldest first, then the findings against the number, strongest first.
     *
     * @param families first words of the findings wanted; all of them if empty
     */
    List<Sentence> list(List<String> families) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        exhibits.answers().forEach(answer -> sentences.add(observed(answer)));
        int before = sentences.size();
        for (Finding finding : facts.verdict().findings()) {
            boolean wanted =
                    families.isEmpty() || families.contains(finding.rule().split("\\.", 2)[0]);
            if (wanted && isStatement(finding) && sentences.size() - before < MOST_FINDINGS) {
                sentences.add(stated(finding));
            }
        }
        return List.copyOf(sentences);
    }

    private Sentence observed(Answer answer) {
        Answers.Kind kind = Answers.kind(facts, answer);
        String letter = exhibits.letter(answer);
        String name = Names.source(answer.source());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("source", name == null ? words.get("source.after") : name);
        values.put("day", speech.day(answer.askedAt()));
        values.put("exhibits", exhibits.cited(List.of(letter)));
        if (kind.compareTo(Answers.Kind.LABEL) < 0) {
            When time = Answers.event(facts, answer, kind).time();
            values.put("event", time == null ? "" : Days.of(time, speech));
        }
        return new Sentence(words.say("obs." + kind.id(), values), List.of("exhibit:" + letter));
    }

    private boolean isStatement(Finding finding) {
        double least = finding.rule().equals("place.city-other") ? LEAST_TOWN : LEAST;
        return finding.decibans() >= least && words.has("fact." + finding.rule());
    }

    private Sentence stated(Finding finding) {
        List<String> letters = exhibits.letters(finding);
        Map<String, String> values = new LinkedHashMap<>();
        finding.facts().forEach((name, value) -> values.put(name, spoken(name, value)));
        values.put("exhibits", exhibits.cited(letters));
        List<String> ties = new ArrayList<>();
        ties.add(finding.rule());
        letters.forEach(letter -> ties.add("exhibit:" + letter));
        return new Sentence(words.say("fact." + finding.rule(), values), ties);
    }

    private String spoken(String name, Object value) {
        if (name.equals("country") || name.equals("shipTo")) {
            return speech.country(Clean.of(value.toString()));
        }
        if (name.equals("issuedOn")) {
            return speech.day(LocalDate.parse(value.toString()));
        }
        if (value instanceof Double number) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN);
            return speech.number(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }
        return value instanceof Long number ? speech.number(number) : Clean.of(value.toString());
    }

    /** Definitions of the platform itself that are met. */
    List<Sentence> rules() {
        return facts.verdict().platformRules().stream()
                .filter(check -> check.met() == RuleCheck.Met.YES && words.has("rule." + check.rule()))
                .filter(check -> !check.rule().endsWith(".no-collection") || !isCollected())
                .map(check -> new Sentence(words.get("rule." + check.rule()), List.of(check.rule())))
                .toList();
    }

    /** Whether some answer shows the number in a carrier's hands at any time. */
    private boolean isCollected() {
        return facts.answers().stream()
                .anyMatch(answer -> Answers.kind(facts, answer).compareTo(Answers.Kind.LABEL) < 0);
    }
}
