package org.trackproof.casefile.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/**
 * Whether a finished letter, edited or not, says no more than its case supports. Sentences that a letter about this case can hold are tied
 * to findings and exhibits and pass. Of the others, those pass that greet, ask, or shorten a tied one; refused are accusations, data of
 * other people, grounds that the case does not support, days, numbers, countries and companies that it does not name, and whatever else
 * asserts something about parcel, number or order. Pure and thread-safe.
 */
public final class LetterLint {
    /** Longer texts are no letters. */
    private static final int MOST = 100_000;

    private final Lexicon lexicon;
    private final Splitter splitter;
    private final Set<String> flags;
    private final List<String> tied;
    private final List<String> tiedFlat;
    private final Known known;
    private final String greeting;
    private final String closing;

    private LetterLint(Facts facts, Language language) {
        Speech speech = Speech.of(language);
        List<Sentence> sentences = sentences(facts, language);
        this.lexicon = Lexicon.of(language);
        this.splitter = new Splitter(language);
        this.flags = Flags.of(facts);
        this.known = new Known(facts, sentences, speech);
        Set<String> texts = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            texts.add(sentence.text());
            texts.addAll(splitter.sentences(sentence.text()));
        }
        this.tied = texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
                .toList();
        this.tiedFlat = tied.stream().map(Flat::of).toList();
        this.greeting = Letters.words(language).get("greeting");
        this.closing = Letters.words(language).get("closing");
    }

    private static List<Sentence> sentences(Facts facts, Language language) {
        List<Sentence> all = new ArrayList<>();
        for (Recipient recipient : Recipient.values()) {
            Letter letter = Letters.write(facts.file(), facts.verdict(), recipient, language)
                    .letter();
            if (letter != null) {
                all.addAll(letter.sentences());
            }
        }
        return all;
    }

    /**
     * What must not be sent as it stands, in the order of the text; empty for a letter that may go out.
     *
     * @param text plain text
     */
    public static List<Refusal> check(String text, Case file, Verdict verdict, Language language) {
        String bounded = text.length() > MOST ? text.substring(0, MOST) : text;
        return new LetterLint(Facts.of(file, verdict), language).check(bounded.replace('\u00a0', ' '));
    }

    private List<Refusal> check(String text) {
        int start = Math.max(0, text.indexOf(greeting));
        int end = text.lastIndexOf(closing);
        int head = start;
        int tail = end < head ? text.length() : end;
        List<Refusal> refusals = new ArrayList<>();
        // the sender's own name and address stand above and below
        check(text.substring(0, head), true, refusals);
        check(text.substring(head, tail), false, refusals);
        check(text.substring(tail), true, refusals);
        return refusals;
    }

    private void check(String text, boolean senders, List<Refusal> refusals) {
        for (String sentence : splitter.sentences(untied(text))) {
            Refusal refusal = refusal(sentence, senders);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
    }

    /** The text with a blank paragraph in place of every sentence that is tied. */
    private String untied(String text) {
        StringBuilder line = new StringBuilder(text);
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        StringBuilder rest = new StringBuilder(flat);
        for (String sentence : tied) {
            for (int at = rest.indexOf(sentence); at >= 0; at = rest.indexOf(sentence, at + 1)) {
                int until = at + sentence.length();
                if (isEdge(rest, at - 1) && isEdge(rest, until)) {
                    String gone = "\u0000".repeat(sentence.length());
                    rest.replace(at, until, gone);
                    line.replace(at, until, gone);
                }
            }
        }
        return line.toString().replaceAll("\u0000+", "\n\n");
    }

    private static boolean isEdge(CharSequence text, int at) {
        return at < 0
                || at >= text.length()
                || text.charAt(at) == '\u0000'
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private @Nullable Refusal refusal(String sentence, boolean senders) {
        String flat = Flat.of(sentence);
        if (flat.isBlank()) {
            return null;
        }
        String accusation = lexicon.accusation(flat);
        if (accusation != null) {
            return refuse(sentence, "accusation", accusation, "accusation");
        }
        String person = sentence.contains("@") ? "@" : lexicon.person(flat);
        if (person != null && !senders) {
            return refuse(sentence, "person", person, "person");
        }
        for (Lexicon.ClaimWords claim : lexicon.claims()) {
            String found = lexicon.claim(claim, flat);
            if (found != null && !Template.all(claim.condition(), flags)) {
                return refuse(sentence, "claim", found, "claim." + claim.id());
            }
        }
        return senders ? null : unknown(sentence, flat);
    }

    private @Nullable Refusal unknown(String sentence, String flat) {
        boolean asks = sentence.endsWith("?") || lexicon.asks(flat);
        String number = known.foreignNumber(sentence, asks);
        if (number != null) {
            return refuse(sentence, "number", number, "number");
        }
        String country = known.foreignCountry(flat);
        if (country != null) {
            return refuse(sentence, "country", country, "country");
        }
        String company = known.foreignCompany(flat, lexicon.companies());
        if (company != null) {
            return refuse(sentence, "company", company, "company");
        }
        boolean passes = asks || !lexicon.hasTopic(flat) || shortens(flat);
        return passes ? null : refuse(sentence, "unsupported", sentence, "unsupported");
    }

    /** Whether all its words stand in one tied sentence that denies as often, and make up most of it. */
    private boolean shortens(String flat) {
        List<String> words = Arrays.asList(flat.strip().split(" ", -1));
        for (String whole : tiedFlat) {
            Set<String> have = new HashSet<>(Arrays.asList(whole.strip().split(" ", -1)));
            if (have.containsAll(words)
                    && words.size() * 2 >= have.size()
                    && lexicon.denials(flat) == lexicon.denials(whole)) {
                return true;
            }
        }
        return false;
    }

    private Refusal refuse(String sentence, String reason, String found, String key) {
        return new Refusal(sentence, reason, lexicon.say("why." + key, found), lexicon.say("remedy." + key, found));
    }
}
