package org.trackproof.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says about one shipment. An answer with two shipments on one number gives two histories; they are never merged.
 *
 * @param shipment the source's own id of the shipment, where one number has several
 * @param courier courier id of who carries it, as the source says
 * @param service the source's name of the service
 * @param origin where the source says it starts
 * @param destination where the source says it goes: stated, not derived from scans
 * @param weightGrams weighed by the carrier; placeholders such as 0 are left as the source gave them
 * @param signedBy whether somebody signed: a name is compared and never stored
 * @param postcodeProven the source answers only to the postcode of the consignee, and it answered to the buyer's
 * @param scans oldest first; undated rows keep their place
 */
public record History(
        @Nullable String shipment,
        @Nullable String courier,
        @Nullable String service,
        Place origin,
        Place destination,
        @Nullable Double weightGrams,
        @Nullable String signedBy,
        boolean postcodeProven,
        List<Scan> scans) {
    public History {
        scans = List.copyOf(scans);
    }
}
