package org.trackproof.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One courier and format that a number could be.
 *
 * @param courier courier id, e.g. {@code ups}
 * @param format format id, e.g. {@code ups.1z}
 * @param p probability 0..1; all candidates and "none of these" add up to 1
 * @param checks what was tested, in the order of the catalogue
 * @param decoded named parts of the number, e.g. {@code account -> 5R8939}; in the order of the number
 * @param issuedOn the day on which the number says it was issued, if it says so
 * @param destination where the number says the parcel goes, if it says so
 */
public record Candidate(
        String courier,
        String format,
        double p,
        List<Check> checks,
        Map<String, String> decoded,
        @Nullable LocalDate issuedOn,
        @Nullable Destination destination) {}
