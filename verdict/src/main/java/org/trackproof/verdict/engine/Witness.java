package org.trackproof.verdict.engine;

import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Independence;

/** What the word of a source is worth, by how far it is from those who gain. */
final class Witness {
    /** All kinds of sources, the most trusted first. */
    static final List<Independence> ALL = List.of(Independence.values());

    private Witness() {}

    /** 1 the courier, .8 postal network, .6 aggregator or marketplace, .4 pasted by the buyer, .2 the seller's own site. */
    static double weight(Independence independence) {
        return switch (independence) {
            case COURIER_API, COURIER_PAGE -> 1;
            case POSTAL_NETWORK -> .8;
            case AGGREGATOR, MARKETPLACE -> .6;
            case BUYER -> .4;
            case SELLER_SITE -> .2;
        };
    }

    static Basis basis(Independence independence) {
        return switch (independence) {
            case COURIER_API, COURIER_PAGE, POSTAL_NETWORK -> Basis.COURIER;
            case AGGREGATOR -> Basis.AGGREGATOR;
            case MARKETPLACE -> Basis.MARKETPLACE;
            case BUYER -> Basis.BUYER;
            case SELLER_SITE -> Basis.SELLER;
        };
    }

    /** Whether this source is the courier's or the posts' own system. */
    static boolean isOwnSystem(Independence independence) {
        return switch (independence) {
            case COURIER_API, COURIER_PAGE, POSTAL_NETWORK -> true;
            case AGGREGATOR, MARKETPLACE, BUYER, SELLER_SITE -> false;
        };
    }
}
