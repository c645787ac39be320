package org.trackproof.verdict.rules;

import java.util.Locale;

/** The tests that platforms' definitions come down to; the rule data name them. */
enum Definition {
    DOES_NOT_EXIST,
    CANCELLED,
    UNUSED_LABEL,
    CHEAPER_SERVICE,
    NOT_ON_ORDER_PAGE,
    CORRECTION_OVER,
    VALUE_REACHED,
    DUPLICATE_TRACE,
    REUSED,
    DELIVERED_BEFORE_ORDER,
    NODE_BEFORE_ORDER,
    NO_COLLECTION,
    NO_INFORMATION,
    NO_SECOND_EVENT,
    NO_HUB_EXIT,
    SCANS_REACHED,
    NO_DELIVERY,
    OTHER_COUNTRY,
    OTHER_ORIGIN,
    OTHER_POSTCODE,
    OTHER_ADDRESS,
    DELIVERED_TO_POSTCODE;

    Answered test(CaseFacts facts, RuleRow row, RuleBook book) {
        return switch (this) {
            case DOES_NOT_EXIST -> NumberTests.doesNotExist(facts);
            case CANCELLED -> NumberTests.cancelled(facts);
            case UNUSED_LABEL -> NumberTests.unusedLabel(facts);
            case CHEAPER_SERVICE -> NumberTests.cheaperService(facts);
            case NOT_ON_ORDER_PAGE -> NumberTests.notOnOrderPage(facts);
            case CORRECTION_OVER -> NumberTests.correctionOver(facts, row);
            case VALUE_REACHED -> NumberTests.valueReached(facts, row);
            case DUPLICATE_TRACE -> ReuseTests.duplicateTrace(facts);
            case REUSED -> ReuseTests.reused(facts, row);
            case DELIVERED_BEFORE_ORDER -> TimeTests.deliveredBeforeOrder(facts);
            case NODE_BEFORE_ORDER -> TimeTests.nodeBeforeOrder(facts, row);
            case NO_COLLECTION -> TimeTests.noCollection(facts, row);
            case NO_INFORMATION -> TimeTests.noInformation(facts, row);
            case NO_SECOND_EVENT -> TimeTests.noSecondEvent(facts, row);
            case NO_HUB_EXIT -> TimeTests.noHubExit(facts, row);
            case SCANS_REACHED -> TimeTests.scansReached(facts, row);
            case NO_DELIVERY -> TimeTests.noDelivery(facts);
            case OTHER_COUNTRY -> PlaceTests.otherCountry(facts, book);
            case OTHER_ORIGIN -> PlaceTests.otherOrigin(facts, book);
            case OTHER_POSTCODE -> PlaceTests.otherPostcode(facts);
            case OTHER_ADDRESS -> PlaceTests.otherAddress(facts, book);
            case DELIVERED_TO_POSTCODE -> PlaceTests.deliveredToPostcode(facts, book);
        };
    }

    static Definition of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
