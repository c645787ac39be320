package org.trackproof.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a string could be as a tracking number. Immutable and thread-safe.
 * <pre>{@code
 * Identification answer = Numbers.standard().identify("1Z5R89390357567127");
 * answer.candidates().get(0).courier();   // "ups"
 * }</pre>
 */
public final class Numbers {
    /** Class-path files of this name, in compiled form, are read in addition to the catalogue of the library. */
    public static final String EXTENSION = "META-INF/trackproof/couriers.tsv";

    private static final class Standard {
        static final Numbers INSTANCE = load(Numbers.class.getClassLoader());
    }

    private final Catalogue catalogue;
    private final Identifier identifier;
    private volatile @Nullable Finder finder;

    private Numbers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.identifier = new Identifier(catalogue);
    }

    /**
     * The couriers and formats of the catalogue that ships with this library, and those of every class-path file
     * {@link #EXTENSION}.
     *
     * @throws IllegalArgumentException if an extension is not readable, or takes an id that is taken; the message names both files
     */
    public static Numbers standard() {
        return Standard.INSTANCE;
    }

    /** The couriers and formats of one compiled catalogue and nothing else; {@code origin} names it in messages. */
    public static Numbers of(String compiled, String origin) {
        Objects.requireNonNull(compiled, "compiled");
        Catalogue catalogue = new Catalogue();
        CatalogueReader.read(catalogue, compiled, origin);
        catalogue.seal();
        return new Numbers(catalogue);
    }

    /** The library's own catalogue and the extensions that {@code loader} sees. */
    static Numbers load(@Nullable ClassLoader loader) {
        Catalogue catalogue = new Catalogue();
        try (InputStream own =
                Objects.requireNonNull(Numbers.class.getResourceAsStream(CatalogueReader.OWN), CatalogueReader.OWN)) {
            CatalogueReader.read(catalogue, text(own), CatalogueReader.OWN);
            Enumeration<URL> extensions =
                    loader == null ? ClassLoader.getSystemResources(EXTENSION) : loader.getResources(EXTENSION);
            while (extensions.hasMoreElements()) {
                URL extension = extensions.nextElement();
                try (InputStream in = extension.openStream()) {
                    CatalogueReader.read(catalogue, text(in), extension.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of couriers cannot be read", e);
        }
        catalogue.seal();
        return new Numbers(catalogue);
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The version of the catalogue: the day of its last change, {@code yyyy-MM-dd}. */
    public String version() {
        return catalogue.version;
    }

    /** What {@code input} could be, without any context. */
    public Identification identify(String input) {
        return identify(input, Context.NONE);
    }

    /** What {@code input} could be, given what is known around it. Never fails, whatever the string holds. */
    public Identification identify(String input, Context context) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(context, "context");
        return identifier.identify(input, context);
    }

    /**
     * Whether {@code input}, without separators and in any case, has the length and characters of some format: everything that
     * {@link #identify} finds candidates for has, and so has much else. Makes no objects where the input has no separators.
     */
    public boolean hasKnownShape(String input) {
        Objects.requireNonNull(input, "input");
        return identifier.hasKnownShape(input);
    }

    /** Tracking numbers in a text, in the order in which they stand there. */
    public List<Found> find(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return finder().find(text.toString());
    }

    Finder finder() {
        Finder ready = finder;
        if (ready == null) {
            ready = FinderData.load(catalogue);
            finder = ready;
        }
        return ready;
    }

    /** The courier of this id or spoken alias ({@code nova-post}). */
    public Optional<Courier> courier(String id) {
        CourierEntry entry = catalogue.findCourier(id);
        return entry == null ? Optional.empty() : Optional.of(entry.courier());
    }

    /** The courier that another vocabulary calls so, e.g. {@code courier("17track", "100002")}. */
    public Optional<Courier> courier(String vocabulary, String word) {
        CourierEntry entry = catalogue.findWord(vocabulary, word);
        return entry == null ? Optional.empty() : Optional.of(entry.courier());
    }

    /** The courier that owns the host of a web address, e.g. {@code www.ups.com}. */
    public Optional<Courier> courierOfHost(String host) {
        CourierEntry entry = catalogue.findHost(host);
        return entry == null ? Optional.empty() : Optional.of(entry.courier());
    }

    /** All couriers, sorted by id. */
    public List<Courier> couriers() {
        List<Courier> all = new ArrayList<>(catalogue.couriers.size());
        for (CourierEntry entry : catalogue.couriers.values()) {
            all.add(entry.courier());
        }
        return List.copyOf(all);
    }
}
