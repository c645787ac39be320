package org.trackproof.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;

/** The chance that a random string with digits and letters at the same places passes all offline tests of a format. */
final class Chance {
    private Chance() {}

    /** Two significant digits; the first variant of the shape stands for all. */
    static String of(FormatSource format, Sources sources) {
        double chance = 1;
        for (String element : Expansion.of(format.shape()).get(0).split(" ", -1)) {
            String name = element.substring(0, element.indexOf(':') + 1);
            if (!name.equals("check:") || format.check().isEmpty()) {
                chance *= ofElement(element.substring(element.indexOf(':') + 1));
            }
        }
        chance *= Expansion.of(format.shape()).size();
        if (!format.check().isEmpty()) {
            chance *= format.check().startsWith("iso7064") ? 1.0 / 36 : 0.1;
        }
        if (format.date().contains(":yyddd")) {
            chance *= 0.07;
        } else if (format.date().contains(":unix-tenth-ms")) {
            chance *= 0.067;
        }
        for (String code : format.codes()) {
            Table table = sources.tables().get(code.substring(code.indexOf('=') + 1));
            chance *= table != null && table.closed() ? 0.1 : 1;
        }
        return new BigDecimal(Math.min(1, chance))
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toString();
    }

    private static double ofElement(String spec) {
        if (spec.startsWith("'")) {
            double chance = 1;
            for (int i = 1; i < spec.length() - 1; i++) {
                chance /= Character.isDigit(spec.charAt(i)) ? 10 : 26;
            }
            return chance;
        }
        if (!spec.startsWith("[")) {
            return 1;
        }
        int count = Integer.parseInt(spec.substring(spec.indexOf(']') + 1));
        return Math.pow(ofClass(spec.substring(1, spec.indexOf(']'))), count);
    }

    private static double ofClass(String inside) {
        int digits = 0;
        int letters = 0;
        for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            if (String.valueOf(c).matches("[" + inside + "]")) {
                digits += Character.isDigit(c) ? 1 : 0;
                letters += Character.isDigit(c) ? 0 : 1;
            }
        }
        return letters == 0 ? digits / 10.0 : digits == 0 ? letters / 26.0 : (digits + letters) / 36.0;
    }
}
