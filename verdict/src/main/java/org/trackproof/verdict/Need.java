package org.trackproof.verdict;

/** An input without which a source does not answer. */
public enum Need {
    DESTINATION_POSTCODE("destinationPostcode"),
    DESTINATION_COUNTRY("destinationCountry"),
    PHONE_LAST_4("phoneLast4"),
    SHIP_DATE("shipDate"),
    COURIER("courier"),
    COURIER_ACCOUNT("courierAccount"),
    TRACKING_URL("trackingUrl");

    private final String id;

    Need(String id) {
        this.id = id;
    }

    /** The word used in JSON, e.g. {@code phoneLast4}. */
    public String id() {
        return id;
    }
}
