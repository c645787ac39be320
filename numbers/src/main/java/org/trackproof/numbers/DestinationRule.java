package org.trackproof.numbers;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a number is the postcode of its destination, and of which country.
 *
 * @param part name of the part that holds the postcode
 * @param country ISO 3166-1 alpha-2, or null if a part says it
 * @param countryPart name of the part that holds the country: alpha-2, or ISO numeric
 */
record DestinationRule(
        String part, @Nullable String country, @Nullable String countryPart) {
    /** ISO 3166-1 numeric codes of the countries that such numbers go to. */
    private static final String NUMERIC =
            "040AT 056BE 100BG 191HR 203CZ 208DK 233EE 246FI 250FR 276DE 300GR 348HU 372IE 380IT 428LV 440LT 442LU 470MT"
                    + " 528NL 578NO 616PL 620PT 642RO 643RU 688RS 703SK 705SI 724ES 752SE 756CH 792TR 804UA 826GB 840US 124CA"
                    + " 036AU 156CN 392JP 196CY 438LI 492MC 499ME 807MK 008AL 070BA 352IS 112BY 498MD 376IL 554NZ ";

    /** Reads {@code part:US} or {@code part:@countryPart}. */
    static @Nullable DestinationRule parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int colon = text.indexOf(':');
        String country = text.substring(colon + 1);
        return country.startsWith("@")
                ? new DestinationRule(text.substring(0, colon), null, country.substring(1))
                : new DestinationRule(text.substring(0, colon), country, null);
    }

    /** Where {@code number} says that the parcel goes; null if its shape has no such part or the country is not known. */
    @Nullable
    Destination read(String number, Shape shape) {
        Shape.Part postcode = shape.find(part);
        String where = country;
        if (countryPart != null) {
            Shape.Part said = shape.find(countryPart);
            where = said == null ? null : alpha2(said.of(number));
        }
        return postcode == null || where == null ? null : new Destination(where, postcode.of(number));
    }

    private static @Nullable String alpha2(String code) {
        if (code.length() == 2) {
            return code;
        }
        int at = NUMERIC.indexOf(code);
        return at < 0 || at % 6 != 0 ? null : NUMERIC.substring(at + 3, at + 5);
    }
}
