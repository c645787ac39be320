package org.trackproof.bench;

import java.util.SplittableRandom;

/** Invented tracking numbers with right check digits, and how they are printed in groups. */
final class TrackingNumbers {
    /** A number, what it is, and how couriers print it. */
    record Made(String kind, String number, String grouped) {}

    private static final int KINDS = 21;
    private static final int[] FEDEX = {3, 1, 7};
    private static final String[] POSTS = {"CN", "GB", "DE", "US", "SG", "HK", "NL", "MY", "SE", "FR", "BR", "JP"};

    private TrackingNumbers() {}

    static Made next(SplittableRandom random) {
        return switch (random.nextInt(KINDS)) {
            case 0, 1 -> s10(random);
            case 2 -> ups(random);
            case 3, 4 -> fours("usps", CheckDigits.gs1(of("940#1################", random)));
            case 5 -> fours("fedex-12", CheckDigits.weighted(of("7##########", random), FEDEX, 11));
            case 6 -> plain("dhl-paket", CheckDigits.gs1(of("0034043############", random)));
            case 7 -> mod7("dhl-express", of("8########", random));
            case 8 -> plain("hermes", of("H10##################", random));
            case 9 -> plain("cainiao", of("LP008###########", random));
            case 10 -> plain("yunexpress", of("YT261##21#########", random));
            case 11 -> plain("amazon", of("TBA30##########", random));
            case 12 -> plain("sf-express", of("SF1############", random));
            case 13 -> japan(random);
            case 14 -> plain("colissimo", of("6A###########", random));
            case 15 -> plain("postnl", of("3SABCD#########", random));
            case 16 -> plain("dhl-jd", of("JD0146##############", random));
            case 17 -> plain("dhl-jjd", of("JJD00################", random));
            case 18 -> plain("gls", gls(of("50#########", random)));
            case 19 -> plain("russian-post", CheckDigits.gs1(of("800##########", random)));
            default -> plain("inpost", of("6#######################", random));
        };
    }

    private static String of(String shape, SplittableRandom random) {
        return Filling.of(shape, random);
    }

    private static Made plain(String kind, String number) {
        return new Made(kind, number, number);
    }

    private static Made fours(String kind, String number) {
        return new Made(kind, number, MadeUp.grouped(number, 4));
    }

    private static Made s10(SplittableRandom random) {
        String head = of(random.nextBoolean() ? "R@" : "L@", random);
        String digits = CheckDigits.s10(of("########", random));
        String post = Filling.one(POSTS, random);
        return new Made("s10", head + digits + post, head + " " + MadeUp.grouped(digits, 3) + " " + post);
    }

    private static Made ups(SplittableRandom random) {
        String number = CheckDigits.ups(of("***###03########", random).substring(0, 15));
        return new Made(
                "ups",
                number,
                number.substring(0, 2) + " " + number.substring(2, 5) + " " + number.substring(5, 8) + " "
                        + number.substring(8, 10) + " " + number.substring(10, 14) + " " + number.substring(14));
    }

    private static Made mod7(String kind, String body) {
        String number = body + Long.parseLong(body) % 7;
        return new Made(
                kind, number, number.substring(0, 2) + " " + number.substring(2, 6) + " " + number.substring(6));
    }

    private static Made japan(SplittableRandom random) {
        String body = of("4##########", random);
        return fours("yamato", body + Long.parseLong(body) % 7);
    }

    private static String gls(String body) {
        int sum = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }
}
