package org.trackproof.verdict.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.places.OperationalClock;
import org.trackproof.verdict.places.Speeds;

/**
 * What genuine parcels look like, and the written rates of the other stories: everything that the engine knows in numbers. A pack is
 * readable text; see {@code written-1.pack} for the tables and the reason of each rate. Immutable and thread-safe.
 */
public final class ReferencePack {
    /** Names of the packs that ship with this module; the first is the one that is used where none is named. */
    public static final List<String> SHIPPED = List.of("simulated-1", "written-1");

    private static final String FORMAT = "trackproof-pack/1";
    private static final List<String> BLOCKS = List.of(
            "structure",
            "courier",
            "second-source",
            "clock",
            "place-country",
            "place-domestic",
            "place-postcode",
            "place-city",
            "speed",
            "route",
            "reuse",
            "weight",
            "claim",
            "overdue",
            "upload",
            "replaced",
            "stated");

    private final String source;
    private final String name;
    private final RateBasis basis;
    private final List<PackTable> tables;
    private final Map<String, Rates> rates = new HashMap<>();
    private final double[] shares = new double[Story.values().length];
    private final PackTable thresholds;
    private final Medians medians;
    private final PackTable blindness;
    private final PackTable single;
    private final DataTrouble dataTrouble;
    private final OperationalClock clock;
    private final SilenceRates silence;

    /** Whoever judges many cases judges them at one prior; a race only works out the same again. */
    private volatile Priors lastPriors = new Priors(Double.NaN, new double[0]);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Priors(double prior, double[] logs) {}

    private ReferencePack(String source) {
        this.source = source;
        PackText text = PackText.parse(source);
        text.checkFormat(FORMAT);
        name = text.head("name");
        basis = basis(text.head("basis"));
        tables = text.tables();
        for (String block : BLOCKS) {
            rates.put(block, rates(text.table(block)));
        }
        text.table("stories")
                .rows()
                .forEach((story, share) -> shares[story(story).ordinal()] = share[0]);
        checkShares();
        thresholds = text.table("thresholds");
        medians = new Medians(text.table("lanes"));
        blindness = text.table("blindness");
        single = text.table("single");
        dataTrouble = DataTrouble.of(single("data-trouble-hop"), single("data-trouble-shared"));
        clock = new OperationalClock(speeds(text.table("speeds")));
        silence = SilenceRates.of(text.table("silence"), text.table("survival"), text.find("hazards"));
    }

    /** The pack that is used where none is named. */
    public static ReferencePack standard() {
        return shipped(SHIPPED.get(0));
    }

    /** One of {@link #SHIPPED}. */
    public static ReferencePack shipped(String name) {
        try (InputStream in = ReferencePack.class.getResourceAsStream("/org/trackproof/verdict/" + name + ".pack")) {
            if (in == null) {
                throw new IllegalStateException("No reference pack '%s'".formatted(name));
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of a pack.
     *
     * @throws IllegalArgumentException with line or row, if a table or a rate is missing or makes no sense
     */
    public static ReferencePack parse(String text) {
        return new ReferencePack(text);
    }

    /** The name that verdicts show, e.g. {@code written-1}. */
    public String name() {
        return name;
    }

    /** The text that it was read from. */
    public String text() {
        return source;
    }

    /** Where its rates come from. */
    public RateBasis basis() {
        return basis;
    }

    /** All its tables, in the order of the text. */
    public List<PackTable> tables() {
        return tables;
    }

    private static RateBasis basis(String word) {
        for (RateBasis basis : RateBasis.values()) {
            if (basis.id().equals(word)) {
                return basis;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is no basis of a pack, wanted learnt, simulated or written".formatted(word));
    }

    private void checkShares() {
        double genuine = 0;
        double other = 0;
        for (Story story : Story.values()) {
            if (story.isAnotherParcel()) {
                other += shares[story.ordinal()];
            } else {
                genuine += shares[story.ordinal()];
            }
        }
        if (StrictMath.abs(genuine - 1) > 1e-6 || StrictMath.abs(other - 1) > 1e-6) {
            throw new IllegalArgumentException(
                    "[stories] must add up to 1 on each side, is %s and %s".formatted(genuine, other));
        }
    }

    private static Rates rates(PackTable table) {
        List<String> categories = List.copyOf(table.rows().keySet());
        int genuine = table.columns().indexOf("genuine");
        if (genuine < 0) {
            throw new IllegalArgumentException("[%s] has no column 'genuine'".formatted(table.name()));
        }
        double[][] logs = new double[categories.size()][Story.values().length];
        for (int c = 0; c < logs.length; c++) {
            double[] row = table.rows().getOrDefault(categories.get(c), new double[0]);
            Arrays.fill(logs[c], StrictMath.log(row[genuine]));
            for (int column = 0; column < row.length; column++) {
                if (row[column] <= 0 || row[column] > 1) {
                    throw new IllegalArgumentException("[%s] %s: %s is no probability above 0"
                            .formatted(table.name(), categories.get(c), row[column]));
                }
                logs[c][story(table.columns().get(column)).ordinal()] = StrictMath.log(row[column]);
            }
        }
        return new Rates(table.name(), categories, logs);
    }

    static Story story(String id) {
        for (Story story : Story.values()) {
            if (story.id().equals(id)) {
                return story;
            }
        }
        throw new IllegalArgumentException("The pack names a story '%s' that there is not".formatted(id));
    }

    Rates rates(String block) {
        Rates found = rates.get(block);
        if (found == null) {
            throw new IllegalArgumentException("The pack has no table [%s]".formatted(block));
        }
        return found;
    }

    /** Natural logarithm of the prior of each story, given the prior of "not this order's parcel". Not to be changed by the caller. */
    double[] logPriors(double prior) {
        Priors last = lastPriors;
        if (last.prior != prior) {
            last = new Priors(prior, logsOf(prior));
            lastPriors = last;
        }
        return last.logs;
    }

    private double[] logsOf(double prior) {
        double[] logs = new double[shares.length];
        for (Story story : Story.values()) {
            double side = story.isAnotherParcel() ? prior : 1 - prior;
            logs[story.ordinal()] = StrictMath.log(side * shares[story.ordinal()]);
        }
        return logs;
    }

    /** A written rate that belongs to no table. */
    double single(String name) {
        return single.value(name);
    }

    DataTrouble dataTrouble() {
        return dataTrouble;
    }

    double threshold(String word) {
        return thresholds.value(word);
    }

    /** A measured share that a pack may lack. */
    @Nullable
    Double findThreshold(String name) {
        double[] row = thresholds.rows().get(name);
        return row == null ? null : (Double) row[0];
    }

    SilenceRates silence() {
        return silence;
    }

    /** Share of visible parcels that a source does not show: of this very source if the pack knows it, else of its kind. */
    double blindness(String answering, Independence independence) {
        double[] own = blindness.rows().get(independence.id() + "." + answering);
        return own == null ? blindness.value(independence.id()) : own[0];
    }

    private static Speeds speeds(PackTable table) {
        return new Speeds(
                table.value("origin-weekend"),
                table.value("between-weekend"),
                table.value("destination-weekend"),
                table.value("holiday"),
                table.value("spring-festival"),
                table.value("golden-week"),
                table.value("peak"));
    }

    /** Days on which parcels move. */
    OperationalClock clock() {
        return clock;
    }

    /** Median of order to delivery on a lane, in calendar days. */
    double medianDays(@Nullable String from, @Nullable String to, Service service) {
        return medians.days(from, to, service);
    }
}
