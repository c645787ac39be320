package org.trackproof.verdict.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the postcodes of one country compare.
 *
 * @param shapes {@code 9} a digit, {@code A} a letter, {@code X} either; the first is the full code
 * @param equalLength how many leading characters decide that two codes are equal
 * @param areaLength how many leading characters name the area inside which two codes are near; 0: the leading letters
 * @param groups areas that are one city
 */
record PostcodeRule(List<String> shapes, int equalLength, int areaLength, List<Group> groups) {
    /** Areas of one city as ranges, ends included, compared as text of one length. */
    record Group(List<String> from, List<String> to) {
        boolean holds(String area) {
            for (int i = 0; i < from.size(); i++) {
                String first = from.get(i);
                if (area.length() == first.length() && area.compareTo(first) >= 0 && area.compareTo(to.get(i)) <= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    static PostcodeRule of(String[] row) {
        List<String> shapes = "-".equals(row[1]) ? List.of() : List.of(row[1].split(" ", -1));
        int area = "L".equals(row[3]) ? 0 : Integer.parseInt(row[3]);
        List<Group> groups = new ArrayList<>();
        if (!"-".equals(row[4])) {
            for (String group : row[4].split(" ", -1)) {
                groups.add(group(group));
            }
        }
        return new PostcodeRule(shapes, Integer.parseInt(row[2]), area, List.copyOf(groups));
    }

    private static Group group(String text) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            int hyphen = range.indexOf('-');
            from.add(hyphen < 0 ? range : range.substring(0, hyphen));
            to.add(range.substring(hyphen + 1));
        }
        return new Group(List.copyOf(from), List.copyOf(to));
    }

    boolean fits(String code) {
        for (int i = 0; i < shapes.size(); i++) {
            if (fits(code, shapes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String code, String shape) {
        if (code.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            boolean isDigit = code.charAt(i) <= '9';
            char wanted = shape.charAt(i);
            if (wanted != 'X' && isDigit != (wanted == '9')) {
                return false;
            }
        }
        return true;
    }

    /** How many digits a full code has, 0 if it has letters too. */
    int digits() {
        return !shapes.isEmpty() && shapes.get(0).chars().allMatch(c -> c == '9')
                ? shapes.get(0).length()
                : 0;
    }

    /** Compares two codes that fit: EQUAL, NEAR or OTHER. */
    Closeness compare(String a, String b) {
        if (isEqual(a, b)) {
            return Closeness.EQUAL;
        }
        String areaA = area(a);
        String areaB = area(b);
        if (areaA.equals(areaB)) {
            return Closeness.NEAR;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).holds(areaA) && groups.get(i).holds(areaB)) {
                return Closeness.NEAR;
            }
        }
        return Closeness.OTHER;
    }

    private boolean isEqual(String a, String b) {
        if (a.length() < equalLength || b.length() < equalLength) {
            return a.length() == b.length() && a.equals(b) && isFull(a);
        }
        return a.regionMatches(0, b, 0, equalLength);
    }

    /** GB has full codes of several lengths: they end in a digit and two letters. */
    private boolean isFull(String code) {
        int length = code.length();
        return areaLength == 0 && length >= 5 && code.charAt(length - 3) <= '9' && code.charAt(length - 1) > '9';
    }

    private String area(String code) {
        if (areaLength > 0) {
            return code.substring(0, Math.min(areaLength, code.length()));
        }
        int letters = 0;
        while (letters < code.length() && code.charAt(letters) > '9') {
            letters++;
        }
        return code.substring(0, letters);
    }

    /** The rule of a country that is not in the table: equal as a whole, near where the first two characters agree. */
    static @Nullable PostcodeRule generic(String a, String b) {
        String shape = shape(a);
        return a.length() < 4 || a.length() > 10 || !shape.equals(shape(b)) || shape.indexOf('9') < 0
                ? null
                : new PostcodeRule(List.of(shape), a.length(), 2, List.of());
    }

    private static String shape(String code) {
        StringBuilder shape = new StringBuilder(code.length());
        code.chars().forEach(c -> shape.append(c <= '9' ? '9' : 'A'));
        return shape.toString();
    }
}
