package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;

/** Builds cases and verdicts for tests, with an invented number; every setter returns the builder. */
final class Situations {
    static final String NUMBER = "LP00841273905516";

    private @Nullable String marketplace;
    private When ordered = when("2026-09-01");
    private @Nullable When paid;
    private @Nullable When shipped;
    private @Nullable When promised;
    private @Nullable When protection;
    private Service service = Service.STANDARD;
    private @Nullable String shipFrom = "CN";
    private Place shipTo = new Place("ES", null, "Madrid", "28013", null);
    private @Nullable Money value;
    private List<String> paidWith = List.of();
    private @Nullable When received;
    private @Nullable When notReceived;
    private @Nullable When contacted;
    private @Nullable When disputed;
    private boolean empty;
    private @Nullable String zone;
    private Claim.Via via = Claim.Via.ORDER_PAGE;
    private final List<Answer> answers = new ArrayList<>();
    private String number = NUMBER;
    private final List<Sighting> elsewhere = new ArrayList<>();

    private Outcome outcome = Outcome.UNDECIDED;
    private @Nullable Leaning leaning;
    private List<Gate> gates = List.of();
    private List<Need> needs = List.of();
    private List<StoryShare> stories = List.of(new StoryShare(Story.GENUINE, 0.9));
    private @Nullable String askAgain;

    static When when(String text) {
        return When.parse(text, ZoneSpan.ANYWHERE);
    }

    private static @Nullable When maybe(@Nullable String text) {
        return text == null || text.isEmpty() ? null : when(text);
    }

    static Situations at(@Nullable String marketplace) {
        Situations situations = new Situations();
        situations.marketplace = marketplace;
        return situations;
    }

    Situations ordered(String text) {
        ordered = when(text);
        return this;
    }

    Situations paid(String text) {
        paid = when(text);
        return this;
    }

    Situations shipped(@Nullable String text) {
        shipped = maybe(text);
        return this;
    }

    Situations promised(@Nullable String text) {
        promised = maybe(text);
        return this;
    }

    Situations protection(@Nullable String text) {
        protection = maybe(text);
        return this;
    }

    Situations service(Service value) {
        service = value;
        return this;
    }

    Situations to(@Nullable String country, @Nullable String postcode) {
        shipTo = new Place(country, null, null, postcode, null);
        return this;
    }

    Situations number(String value) {
        number = value;
        return this;
    }

    Situations from(String country) {
        shipFrom = country;
        return this;
    }

    /** The same number on another order. */
    Situations elsewhere(String seenAt) {
        elsewhere.add(new Sighting(NUMBER, when(seenAt), Place.UNKNOWN, null));
        return this;
    }

    Situations worth(double amount, String currency) {
        value = new Money(amount, currency);
        return this;
    }

    Situations paidWith(String... words) {
        paidWith = List.of(words);
        return this;
    }

    Situations received(@Nullable String text) {
        received = maybe(text);
        return this;
    }

    Situations notReceived(@Nullable String text) {
        notReceived = maybe(text);
        return this;
    }

    Situations contacted(String text) {
        contacted = when(text);
        return this;
    }

    Situations disputed(@Nullable String text) {
        disputed = maybe(text);
        return this;
    }

    Situations empty() {
        empty = true;
        return this;
    }

    Situations zone(String name) {
        zone = name;
        return this;
    }

    Situations via(Claim.Via value) {
        via = value;
        return this;
    }

    Situations answer(String source, String asked, Said said, Stated... stated) {
        return answer(source, asked, said, List.of(stated), Place.UNKNOWN);
    }

    /** A known answer of a courier with these scans, see {@link #scan}. */
    Situations known(String asked, Place destination, Scan... scans) {
        return answer("cainiao", asked, Said.KNOWN, List.of(), destination, scans);
    }

    private Situations answer(
            String source, String asked, Said said, List<Stated> stated, Place destination, Scan... scans) {
        List<History> histories = scans.length == 0 && destination.equals(Place.UNKNOWN)
                ? List.of()
                : List.of(new History(null, null, null, Place.UNKNOWN, destination, null, null, false, List.of(scans)));
        answers.add(new Answer(
                source,
                NUMBER,
                Instant.parse(asked),
                Independence.COURIER_PAGE,
                "cainiao",
                said,
                stated,
                List.of(),
                histories,
                List.of(),
                Health.OK,
                null));
        return this;
    }

    static Scan scan(String time, Phase phase, @Nullable String country) {
        return scan(time, phase, country, null);
    }

    static Scan scan(String time, Phase phase, @Nullable String country, @Nullable String postcode) {
        Physical physical = phase == Phase.LABEL ? Physical.NO : Physical.YES;
        Place place = new Place(country, null, null, postcode, null);
        return new Scan(when(time), place, phase, physical, false, null, null, null, null);
    }

    Situations judged(Outcome word, @Nullable Leaning leans) {
        outcome = word;
        leaning = leans;
        return this;
    }

    Situations story(Story story, double p) {
        stories = List.of(new StoryShare(story, p));
        return this;
    }

    Situations gates(Gate... held) {
        gates = List.of(held);
        return this;
    }

    Situations needs(Need... missing) {
        needs = List.of(missing);
        return this;
    }

    Situations askAgain(String date) {
        askAgain = date;
        return this;
    }

    Case file() {
        Order order = new Order(
                "4400110022",
                marketplace,
                "shop-1",
                ordered,
                paid,
                shipped,
                promised,
                protection,
                service,
                shipFrom,
                shipTo,
                value,
                null,
                paidWith,
                List.of());
        Buyer buyer = new Buyer(received, notReceived, contacted, disputed, empty, zone);
        Claim claim = new Claim(number, null, shipped, Claim.By.SELLER, via, null, null, List.of());
        return new Case(null, "sha256:00", null, order, List.of(claim), buyer, null, elsewhere, answers);
    }

    Verdict verdict(String at) {
        List<SourceState> sources = answers.stream()
                .map(answer -> new SourceState(
                        answer.source(),
                        answer.said(),
                        answer.stated(),
                        answer.askedAt(),
                        answer.independence(),
                        answer.health(),
                        null))
                .toList();
        return new Verdict(
                "sha256:00",
                NUMBER,
                0,
                Claim.State.CURRENT,
                Instant.parse(at),
                outcome,
                leaning,
                gates,
                0.02,
                0.5,
                null,
                new ErrorRate(null, null, null, RateBasis.WRITTEN),
                stories,
                List.of(),
                needs,
                askAgain,
                askAgain == null ? null : "half of the genuine parcels still waiting would have moved by then",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources,
                new Versions("0", "0", "0", "0"));
    }

    List<Deadline> deadlines(String at) {
        return Deadlines.of(file(), 0, Instant.parse(at));
    }

    /** The deadline of that rule. */
    Deadline deadline(String rule, String at) {
        return deadlines(at).stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + deadlines(at)));
    }
}
