package org.trackproof.casefile.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.Speech;
import org.trackproof.verdict.language.Wording;

/** What is attached to a letter: A is the order, then one answer each, then messages. */
final class Exhibits {
    private static final int MOST_ANSWERS = 6;

    private final Wording words;
    private final Speech speech;
    private final List<Answer> answers;
    private final @Nullable When messages;

    Exhibits(Facts facts, Wording words, Speech speech) {
        this.words = words;
        this.speech = speech;
        List<Answer> all = facts.answers();
        this.answers = all.subList(Math.max(0, all.size() - MOST_ANSWERS), all.size());
        this.messages = facts.happened(facts.buyer().sellerContactedAt());
    }

    List<Answer> answers() {
        return answers;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    String letter(Answer answer) {
        return letter(1 + answers.indexOf(answer));
    }

    /** The letters of the exhibits that show a finding. */
    List<String> letters(Finding finding) {
        List<String> letters = new ArrayList<>();
        Object source = finding.facts().get("source");
        for (Answer answer : answers) {
            if (source != null ? answer.source().equals(source) : shows(answer, finding.basis())) {
                letters.add(letter(answer));
            }
        }
        return letters.isEmpty() ? List.of(letter(0)) : letters;
    }

    private static boolean shows(Answer answer, Basis basis) {
        return switch (basis) {
            case COURIER -> answer.independence().compareTo(Independence.POSTAL_NETWORK) <= 0;
            case AGGREGATOR -> answer.independence() == Independence.AGGREGATOR;
            case MARKETPLACE -> answer.independence() == Independence.MARKETPLACE;
            case BUYER -> answer.independence() == Independence.BUYER;
            case COMPUTED -> true;
            case NUMBER, SELLER -> false;
        };
    }

    /** {@code exhibit B}, {@code exhibits B and C}. */
    String cited(List<String> letters) {
        return words.say(letters.size() == 1 ? "exhibit.one" : "exhibit.many", Map.of("letters", speech.list(letters)));
    }

    /** The heading and the list. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("exhibits"));
        lines.add(words.say("exhibit.order", Map.of("letter", letter(0))));
        for (Answer answer : answers) {
            String name = Names.source(answer.source());
            String source = name == null ? words.get("source.alone") : name;
            lines.add(words.say(
                    "exhibit.answer",
                    Map.of("letter", letter(answer), "source", source, "day", speech.day(answer.askedAt()))));
        }
        if (messages != null) {
            String letter = letter(1 + answers.size());
            lines.add(words.say("exhibit.messages", Map.of("letter", letter, "day", Days.of(messages, speech))));
        }
        return lines;
    }
}
