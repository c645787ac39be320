package org.trackproof.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Numbers;

/** Puts invented tracking numbers of many couriers into mails in many ways and counts which are found where they stand. */
final class Recall {
    private static final String[] LABELS = {
        "Tracking number: ",
        "Your tracking number is ",
        "Sendungsnummer: ",
        "Numéro de suivi : ",
        "Número de seguimiento: ",
        "Código de rastreio: ",
        "Numero di spedizione: ",
        "Track & Trace-code: ",
        "Numer przesyłki: ",
        "Číslo zásilky: ",
        "Kollinummer: ",
        "Seurantatunnus: ",
        "Csomagszám: ",
        "Takip numarası: ",
        "Номер отслеживания: ",
        "Номер ТТН: ",
        "运单号：",
        "追跡番号：",
        "운송장번호: ",
        "رقم التتبع: ",
        "מספר מעקב: ",
        "Mã vận đơn: ",
        "Nomor resi: "
    };
    private static final String[] LINKS = {
        "https://t.17track.net/en#nums=", "https://parcelsapp.com/en/tracking/", "https://www.aftership.com/track/",
        "https://www.fedex.com/fedextrack/?trknbr=", "https://shop.example/track?tracking_number=",
                "https://shop.example/pages/tracking?nums="
    };
    private static final String[] WAYS = {
        "plain",
        "lower",
        "groups",
        "zero-width",
        "soft-hyphens",
        "full-width",
        "bold",
        "next-cell",
        "next-line",
        "quoted",
        "hyphens",
        "link"
    };

    private final Numbers numbers;
    private final PrintStream out;

    Recall(Numbers numbers, PrintStream out) {
        this.numbers = numbers;
        this.out = out;
    }

    void run(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, int[]> ways = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        int wrongPlace = 0;
        for (String way : WAYS) {
            for (int i = 0; i < 2_000; i++) {
                TrackingNumbers.Made made = TrackingNumbers.next(random);
                String written = written(way, made, random);
                String label = way.equals("link")
                        ? "Track it: " + Filling.one(LINKS, random)
                        : Filling.one(LABELS, random) + between(way);
                String before = "Order 8829102 of 2026-11-02, phone +44 20 7946 0958.\n" + label;
                String text = before + written + "\nThank you.\n";
                Found hit = numbers.find(text).stream()
                        .filter(found -> found.number().equals(made.number()))
                        .findFirst()
                        .orElse(null);
                int[] counts = ways.computeIfAbsent(way, key -> new int[2]);
                counts[1]++;
                if (hit == null) {
                    missed.merge(way + " " + made.kind(), 1, Integer::sum);
                } else {
                    counts[0]++;
                    boolean right = hit.start() == before.length() && hit.end() == before.length() + written.length();
                    wrongPlace += right ? 0 : 1;
                }
            }
        }
        ways.forEach((way, counts) -> print("  %-12s %d of %d found", way, counts[0], counts[1]));
        print("  missed %s; at a wrong place %d", missed, wrongPlace);
    }

    private static String between(String way) {
        return switch (way) {
            case "bold" -> "<b style=\"color:#333\">";
            case "next-cell" ->
                "</td>\n<td width=\"200\" style=\"padding:8px;font:14px Arial,Helvetica,sans-serif;color:#222222\">";
            case "next-line" -> "\n\n  ";
            default -> "";
        };
    }

    private static String written(String way, TrackingNumbers.Made made, SplittableRandom random) {
        String number = made.number();
        int middle = 1 + random.nextInt(number.length() - 1);
        return switch (way) {
            case "lower" -> number.toLowerCase(Locale.ROOT);
            case "groups" -> made.grouped();
            case "hyphens" -> made.grouped().replace(' ', '-');
            case "zero-width" -> number.substring(0, middle) + "\u200b" + number.substring(middle);
            case "soft-hyphens" -> number.substring(0, middle) + "\u00ad" + number.substring(middle);
            case "quoted" -> number.substring(0, middle) + "=\n" + number.substring(middle);
            case "full-width" -> wide(number);
            default -> number;
        };
    }

    private static String wide(String number) {
        var wide = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            wide.append((char) (number.charAt(i) + 0xfee0));
        }
        return wide.toString();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
