package org.trackproof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.trackproof.numbers.Numbers;

/** Strings as people paste them, made from shapes and a fixed seed: {@code #} is a digit, {@code @} a letter. */
final class MixedNumbers {
    private static final long SEED = 20261125;
    private static final String[] SHAPES = {
        "LP00#############",
        "LP###########CN",
        "R@#########CN",
        "U@#########CN",
        "L@#########GB",
        "E@#########JP",
        "C@#########DE",
        "1Z@##@############",
        "1Z####################",
        "9400 1###  #### #### #### ##",
        "92##################",
        "420#####9400############",
        "############",
        "###############",
        "##########",
        "####################",
        "JJD0################",
        "JD0###############",
        "YT##########000000",
        "YT################",
        "SF#############",
        "4PX0000########CN",
        "UUS##############",
        "3S@@@@#########",
        "H####################",
        "#############",
        "##############",
        "###########",
        "GM################",
        "CNFR################HD",
        "https://www.ups.com/track?tracknum=1Z@##@###########",
        "hello world",
        "+34 6## ### ###",
        "ES## #### #### #### ####"
    };

    private MixedNumbers() {}

    static List<String> list(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(fill(SHAPES[i % SHAPES.length], random));
        }
        return numbers;
    }

    /** Strings of digits and letters, 8 to 28 long, that look like nothing. */
    static List<String> misses(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> misses = new ArrayList<>(count);
        while (misses.size() < count) {
            String text = fill("@#".repeat(4 + random.nextInt(11)), random);
            if (!Numbers.standard().hasKnownShape(text)) {
                misses.add(text);
            }
        }
        return misses;
    }

    private static String fill(String shape, SplittableRandom random) {
        StringBuilder number = new StringBuilder(shape.length());
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            number.append(
                    c == '#' ? (char) ('0' + random.nextInt(10)) : c == '@' ? (char) ('A' + random.nextInt(26)) : c);
        }
        return number.toString();
    }
}
