package org.trackproof.sources.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All readings by adapter id. */
public final class Readings {
    private static final Map<String, Reading> ALL = all();

    private Readings() {}

    private static Map<String, Reading> all() {
        Map<String, Reading> readings = new TreeMap<>();
        Reading[] known = {
            new CanadaPostReading(),
            new DhlReading(),
            new FedexReading(),
            new RoyalMailReading(),
            new UpsReading(),
            new UspsReading(),
            new CainiaoReading(),
            new ChinaPostReading(),
            new CorreosEsReading(),
            new DpdReading(),
            new FourPxReading(),
            new GlsReading(),
            new LaPosteReading(),
            new PostNlReading(),
            new PostNordReading(),
            new UpuReading(),
            new AfterShipReading(),
            new SeventeenTrackReading(),
            new Ship24Reading(),
            new TrackingMoreReading(),
        };
        for (Reading reading : known) {
            readings.put(reading.source(), reading);
        }
        return readings;
    }

    /** The reading of a source, if there is one. */
    public static Optional<Reading> find(String source) {
        return Optional.ofNullable(ALL.get(source));
    }

    /** Adapter ids, sorted. */
    public static Iterable<String> sources() {
        return ALL.keySet();
    }
}
