package org.trackproof.casefile.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;
import org.trackproof.verdict.language.Wording;

/**
 * Writes letters: facts of a case and its verdict, put into the sentences of a language. A letter states what was seen, when and by whom,
 * and what is asked; where the facts do not support one, it is refused with the reason. Pure and thread-safe.
 */
public final class Letters {
    private static final Map<Language, Wording> WORDS = load();
    private static final int DAYS_TO_ANSWER = 7;

    private final Facts facts;
    private final Recipient recipient;
    private final Set<String> flags;
    private final Template template;
    private final Wording words;
    private final Speech speech;
    private final Exhibits exhibits;
    private final Statements statements;
    private final Values values;

    private Letters(Facts facts, Recipient recipient, Language language) {
        this.facts = facts;
        this.recipient = recipient;
        this.flags = Flags.of(facts);
        this.template = Template.of(recipient);
        this.words = words(language);
        this.speech = Speech.of(language);
        this.exhibits = new Exhibits(facts, words, speech);
        this.statements = new Statements(facts, exhibits, words, speech);
        this.values = new Values(facts, words, speech, until());
    }

    /**
     * The letter about one claim, dated with the day of its verdict.
     *
     * @param verdict of this case, complete with platform rules and actions
     */
    public static Written write(Case file, Verdict verdict, Recipient recipient, Language language) {
        return new Letters(Facts.of(file, verdict), recipient, language).written();
    }

    static Wording words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Map<Language, Wording> load() {
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, Wording.read(Letters.class, "sentences." + language.id() + ".txt"));
        }
        return all;
    }

    private Written written() {
        for (Template.Step refuse : template.steps("refuse", flags)) {
            String key = refuse.keys().get(0);
            return new Written(
                    null,
                    new Written.Refusal(key.substring("refuse.".length()), words.get(key), words.get(key + ".remedy")));
        }
        return Written.of(new Letter(
                recipient,
                speech.language(),
                first("to"),
                speech.day(facts.at()),
                first("subject"),
                first("greeting"),
                parts(),
                exhibits.lines(),
                words.get("closing"),
                words.get("name")));
    }

    private String first(String verb) {
        return say(template.steps(verb, flags).get(0).keys().get(0)).text();
    }

    private List<Letter.Part> parts() {
        List<Letter.Part> parts = new ArrayList<>();
        List<Sentence> paragraph = new ArrayList<>();
        for (Template.Step step : template.steps()) {
            if (!step.holds(flags)) {
                continue;
            }
            switch (step.verb()) {
                case "para" -> close(parts, paragraph);
                case "say" -> paragraph.add(say(step.keys().get(0)));
                case "reference" -> {
                    close(parts, paragraph);
                    parts.add(new Letter.Part(Letter.Form.LINES, lines(step.keys())));
                }
                case "facts" -> paragraph.addAll(statements.list(step.keys()));
                case "rules" -> {
                    close(parts, paragraph);
                    paragraph.addAll(flags.contains("doubt") ? statements.rules() : List.of());
                }
                default -> {
                    // greeting, subject and the like stand elsewhere
                }
            }
        }
        close(parts, paragraph);
        return parts;
    }

    private static void close(List<Letter.Part> parts, List<Sentence> paragraph) {
        if (!paragraph.isEmpty()) {
            parts.add(new Letter.Part(Letter.Form.PARAGRAPH, paragraph));
            paragraph.clear();
        }
    }

    /** Only the lines whose values are known. */
    private List<Sentence> lines(List<String> keys) {
        return keys.stream().filter(values::has).map(this::say).toList();
    }

    private Sentence say(String key) {
        return new Sentence(words.say(key, values.all()), values.ties(key));
    }

    /** The day by which an answer is asked for: as the advice has it, else a week. */
    private LocalDate until() {
        Action.Kind kind = recipient == Recipient.CARRIER ? Action.Kind.ASK_CARRIER : Action.Kind.CONTACT_SELLER;
        @Nullable
        String advised = facts.verdict().actions().stream()
                .filter(action -> action.action() == kind)
                .map(Action::until)
                .findFirst()
                .orElse(null);
        LocalDate today = facts.at().atOffset(ZoneOffset.UTC).toLocalDate();
        boolean ours = recipient == Recipient.SELLER || recipient == Recipient.CARRIER;
        LocalDate until = advised == null || !ours ? today.plusDays(DAYS_TO_ANSWER) : LocalDate.parse(advised);
        return until.isAfter(today) ? until : today.plusDays(1);
    }
}
