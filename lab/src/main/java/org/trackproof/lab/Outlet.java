package org.trackproof.lab;

import java.util.List;
import java.util.Locale;
import org.trackproof.verdict.Independence;

/** Somebody who can be asked about numbers, and how well that works; see {@code sources.tsv}. */
record Outlet(
        String id,
        Independence independence,
        String sees,
        double asked,
        double blind,
        double drop,
        double lagHours,
        double lagSigma,
        double naive,
        double country,
        double postcode,
        double weight,
        double tail) {
    static final List<Outlet> LIST =
            Table.read("sources.tsv", 13).stream().map(Outlet::of).toList();

    /** The seller's own page. */
    static final Outlet SELLER =
            new Outlet("seller-page", Independence.SELLER_SITE, "all", 1, 0, 0, .1, .1, .5, .6, 0, 0, 1);

    private static Outlet of(String[] row) {
        double[] v = new double[row.length];
        for (int i = 3; i < row.length; i++) {
            v[i] = Double.parseDouble(row[i]);
        }
        return new Outlet(
                row[0],
                Independence.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                row[2],
                v[3],
                v[4],
                v[5],
                v[6],
                v[7],
                v[8],
                v[9],
                v[10],
                v[11],
                v[12]);
    }

    /** The name under which it answers. */
    String name(Mint mint, String lastCourier) {
        return switch (id) {
            case "origin" -> mint.courier();
            case "last" -> lastCourier;
            default -> id;
        };
    }
}
