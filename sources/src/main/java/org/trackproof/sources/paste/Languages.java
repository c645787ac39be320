package org.trackproof.sources.paste;

/** What the language that a page names says about its dates. */
final class Languages {
    private Languages() {}

    /**
     * Whether numbers are day and month or month and day.
     *
     * @param named lower case, e.g. {@code en-gb}; empty where the page names none
     * @param spoken what the words of the page say
     */
    static Days.Order order(String named, Days.Order spoken) {
        return switch (named) {
            case "en-us" -> Days.Order.MONTH_FIRST;
            case "en-gb", "en-ie", "en-au", "en-nz", "en-in" -> Days.Order.DAY_FIRST;
            default -> spoken;
        };
    }
}
