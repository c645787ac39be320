package org.trackproof.catalogue;

import java.util.List;

/**
 * One {@code [[format]]} of a courier's file.
 *
 * @param check in the compiled notation, empty if there is none
 * @param date in the compiled notation {@code part:kind}, or empty
 * @param destination in the compiled notation {@code part:country}, or empty
 * @param codes {@code part=table}
 * @param marks words such as {@code may-fail untracked private}
 * @param from first day of use, or empty
 * @param until last day of use, or empty
 * @param reuseMonths months after which a number may come again, or 0
 * @param sources {@code kind: what (read day)}
 */
record FormatSource(
        String id,
        String shape,
        String check,
        double weight,
        String date,
        String destination,
        List<String> codes,
        List<String> marks,
        String from,
        String until,
        int reuseMonths,
        List<String> sources,
        List<String> good,
        List<String> bad) {}
