package org.trackproof.bench;

import java.util.Map;
import java.util.SplittableRandom;

/** Invented values of what mails are full of and what is no tracking number: orders, accounts, telephones, cards, addresses. */
final class MadeUp {
    private static final String[] NAMES = {"Ana", "Ben Carter", "Chloé", "Dmitri", "Eva Lind", "Farid", "Giulia", "Hana"
    };
    private static final String[] COUNTRIES = {
        "DE", "GB", "FR", "ES", "NL", "PL", "IT", "SE", "CH", "AT", "BE", "PT", "TR"
    };
    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            Map.entry("DE", "##################"),
            Map.entry("GB", "@@@@##############"),
            Map.entry("FR", "##########***********##"),
            Map.entry("ES", "####################"),
            Map.entry("NL", "@@@@##########"),
            Map.entry("PL", "########################"),
            Map.entry("IT", "@##########************"),
            Map.entry("SE", "####################"),
            Map.entry("CH", "#####************"),
            Map.entry("AT", "################"),
            Map.entry("BE", "############"),
            Map.entry("PT", "#####################"),
            Map.entry("TR", "#####0****************"));
    private static final Map<String, String[]> SHAPES = Map.ofEntries(
            shapes("small", "#", "1#", "2#"),
            shapes(
                    "digits",
                    "########",
                    "#########",
                    "##########",
                    "###########",
                    "############",
                    "#############",
                    "##############",
                    "###############",
                    "################",
                    "##################",
                    "####################"),
            shapes("digits3", "###"),
            shapes("digits4", "####"),
            shapes("digits6", "######", "#####"),
            shapes("digits7", "#######"),
            shapes("digits8", "########"),
            shapes("digits9", "#########"),
            shapes("digits10", "##########"),
            shapes("digits11", "###########"),
            shapes("digits14", "##############"),
            shapes("digits16", "################"),
            shapes("code6", "######", "####", "### ###", "@@####"),
            shapes(
                    "order",
                    "#######",
                    "########",
                    "##########",
                    "############",
                    "11#-#######-#######",
                    "##-#####-#####",
                    "#1##",
                    "80##############",
                    "81##############",
                    "82##############",
                    "83##############",
                    "30##############",
                    "PO-###-################",
                    "57###############",
                    "2611##########",
                    "R#########",
                    "W#########",
                    "ORD-######",
                    "ORD########",
                    "SO########",
                    "*****-*****",
                    "#@@#########",
                    "@@#########",
                    "@@@######",
                    "450#######",
                    "26111#-######",
                    "M###########",
                    "**********",
                    "DE########",
                    "US-#########"),
            shapes(
                    "invoice",
                    "RE-2026-####",
                    "INV-######",
                    "INV2026######",
                    "2026######",
                    "R#########",
                    "F26/####",
                    "20261########",
                    "FA/####/11/2026",
                    "##########",
                    "DE########",
                    "EU-INV-###########",
                    "IN26#######",
                    "@@########",
                    "###############"),
            shapes(
                    "customer",
                    "#######",
                    "########",
                    "##########",
                    "K######",
                    "C-#########",
                    "############",
                    "@@######"),
            shapes(
                    "phone",
                    "+44 20 #### ####",
                    "+44 7### ######",
                    "07### ######",
                    "+49 1## #######",
                    "0## / ########",
                    "+49 (0)89 ########",
                    "+1 (###) ###-####",
                    "1-8##-###-####",
                    "###-###-####",
                    "+33 6 ## ## ## ##",
                    "0# ## ## ## ##",
                    "+34 6## ### ###",
                    "6## ## ## ##",
                    "+351 9## ### ###",
                    "+39 3## ### ####",
                    "+31 6 ########",
                    "06-########",
                    "+48 ### ### ###",
                    "+7 (9##) ###-##-##",
                    "8 800 ###-##-##",
                    "8##########",
                    "+86 1## #### ####",
                    "1##########",
                    "+81 3-####-####",
                    "+82 10-####-####",
                    "+90 5## ### ## ##",
                    "+972 5#-###-####",
                    "+55 11 9####-####",
                    "(11) 9####-####",
                    "+61 4## ### ###",
                    "0##########",
                    "0#########",
                    "00491##########",
                    "+380 ## ### ## ##"),
            shapes("cnphone", "1##########", "+86 1## #### ####", "400-###-####"),
            shapes("jpphone", "0#0-####-####", "03-####-####", "0120-###-###"),
            shapes(
                    "amount",
                    "##.## EUR",
                    "€ ##,##",
                    "$###.##",
                    "£#,###.##",
                    "1.###,## €",
                    "¥####",
                    "US $##.##",
                    "####.00"),
            shapes(
                    "date",
                    "2026-1#-0#",
                    "0#.1#.2026",
                    "#/1#/2026",
                    "2# Nov 2026",
                    "1# novembre 2026",
                    "2026/11/1#",
                    "202611##",
                    "2#-11-26"),
            shapes("time", "1#:##", "0#:##", "#:## PM", "1#:##:##"),
            shapes("stamp", "2026-11-1#T1#:##:##Z", "2026-11-0# 0#:##:##", "202611##1#####", "2026-11-1# 1#:##:##.###"),
            shapes("unix", "17########", "17###########"),
            shapes(
                    "transaction",
                    "#@@#########@@@@#",
                    "*****************",
                    "pi_3^^^^^^^^^^^^^^^^^^^^^^^",
                    "ch_~~~~~~~~~~~~~~~~~~~~~~~~",
                    "2026111#2200140#############",
                    "##################"),
            shapes("meeting", "### #### ####", "### ### ####", "###########", "##########"),
            shapes("flight", "LH####", "BA###", "FR ####", "U2 ####", "W6####"),
            shapes("pnr", "******", "@*****"),
            shapes("ticket", "220-##########", "220##########", "125 ##########"),
            shapes("policy", "@@@-########", "##/####/######", "@@########", "##########-#", "@@@@###########"),
            shapes("meter", "## #### #### ###", "21 E#########", "DE000##############################"),
            shapes(
                    "serial",
                    "************",
                    "@##@*****@##",
                    "SN##########",
                    "***********",
                    "@@###########",
                    "##*************"),
            shapes("model", "SM-@###@", "WH-1000XM#", "@@##@", "A####"),
            shapes("version", "#.##.#", "20261111.#", "v1#.#.##-rc#", "1##.0.####.##"),
            shapes("vin", "W@@*******#######", "1@@@@####@#######", "@@@@@####*@######"),
            shapes("container", "@@@U#######", "@@@U ###### #"),
            shapes("bill", "@@@@#########", "@@@@############", "HLCU***##########"),
            shapes("gift", "6006 #### #### #### ###", "****-****-****-****", "****************", "A###-######-####"),
            shapes("key", "*****-*****-*****-*****-*****", "****-****-****-****", "****************"),
            shapes("issue", "CAS-#######-@#@#@#", "ABC-####", "#1#######", "INC########", "SR#########"),
            shapes(
                    "hash",
                    "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$",
                    "$$$$$$$",
                    "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$",
                    "$$$$$$$$$$$$$$$$",
                    "$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$"),
            shapes("lat", "4#.#####", "-3#.##############", "5#.######"),
            shapes("lon", "1#.#####", "-11#.##############", "#.######"),
            shapes("mac", "$$:$$:$$:$$:$$:$$", "$$-$$-$$-$$-$$-$$"),
            shapes("ip", "1##.##.1#.##", "10.0.#.1#", "2001:db8:$$$$:$$$$::$$$$"),
            shapes("uuid", "$$$$$$$$-$$$$-4$$$-a$$$-$$$$$$$$$$$$", "$$$$$$$$$$$$4$$$9$$$$$$$$$$$$$$$"),
            shapes(
                    "vat",
                    "DE#########",
                    "GB#########",
                    "ATU########",
                    "NL#########B01",
                    "FR**#########",
                    "IT###########",
                    "ESB########",
                    "PL##########"),
            shapes("eori", "GB############", "DE###############"),
            shapes("mrn", "26DE**************", "26NL**********###*"),
            shapes("hs", "########00", "####.##.####"),
            shapes(
                    "wallet",
                    "1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                    "0x$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$",
                    "bc1q~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"),
            shapes("ni", "AB######C", "QQ ## ## ## C"),
            shapes("arn", "7####################", "24###################01"),
            shapes("po", "4500######", "PO########", "PO-2026-####"),
            shapes(
                    "sku",
                    "B0********",
                    "@@-####-@@",
                    "##########",
                    "@@@#####",
                    "1005########### #",
                    "100500##########",
                    "@@##@@###",
                    "#####-###-#",
                    "@@@##########"),
            shapes("coupon", "SAVE##", "WELCOME-******", "@@@@@@##", "********"),
            shapes("sort", "##-##-##", "######"),
            shapes("packstation", "###"),
            shapes("mandate", "M-########", "@@################", "MANDAT##########"),
            shapes("creditor", "DE##ZZZ###########", "FR##ZZZ######"),
            shapes("taxde", "##/###/#####", "###/####/####", "##########"),
            shapes("siret", "### ### ### #####", "##############"),
            shapes("cpf", "###.###.###-##", "###########"),
            shapes("cnpj", "##.###.###/0001-##", "##############"),
            shapes(
                    "nfe",
                    "3526###################################### ",
                    "3526 1134 0283 1600 #### #### #### #### #### #### ####"),
            shapes("boleto", "#####.##### #####.###### #####.###### # ##############"),
            shapes("cf", "@@@@@@##@##@###@"),
            shapes("nip", "###-###-##-##", "##########"),
            shapes("konto", "## #### #### #### #### #### ####"),
            shapes("org", "55####-####", "SE55########01"),
            shapes("huaccount", "########-########-########"),
            shapes("account20", "40817810###########" + "#", "40702810############"),
            shapes("snils", "###-###-### ##"),
            shapes("cnid", "31010119########1#", "44030619900#####2X"),
            shapes("krbiz", "###-##-#####"),
            shapes(
                    "url",
                    "https://shop.example/orders/##########",
                    "https://shop.example/o/$$$$$$$$$$$$$$$$?utm_source=mail&utm_campaign=2026111#&u=############",
                    "https://click.mail.example/ls/click?upn=^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                    "https://img.example/p/################.gif?e=###############",
                    "https://www.example.com/item/####5######.html?spm=a2g0o.order_list.0.0.####180#",
                    "https://www.youtube.com/watch?v=~~~~~~~~~~~",
                    "https://www.facebook.com/###############/posts/################",
                    "https://example.org/a/20261111/######?id=$$$$$$$$-$$$$-4$$$-a$$$-$$$$$$$$$$$$",
                    "https://t.example/e3t/^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                    "https://maps.example/@4#.#######,1#.#######,17z",
                    "https://shop.example/account/orders/track?order=############&email=a%40b.example",
                    "https://s.example/q?c=#############&t=17###########&h=$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$",
                    "https://shop.example/tracking/order/###########",
                    "https://news.example/2026/11/1#/story-########"));

    private final SplittableRandom random;

    MadeUp(SplittableRandom random) {
        this.random = random;
    }

    private static Map.Entry<String, String[]> shapes(String kind, String... shapes) {
        return Map.entry(kind, shapes);
    }

    /** A value of a kind. */
    String value(String kind) {
        return switch (kind) {
            case "name" -> Filling.one(NAMES, random);
            case "iban" -> iban();
            case "bic" -> filled("@@@@DE@@") + (random.nextBoolean() ? "XXX" : "");
            case "card" -> card();
            case "ean" ->
                CheckDigits.gs1(filled(
                        random.nextBoolean()
                                ? "40##########"
                                : random.nextBoolean() ? "########" + "###" : "69##########"));
            case "imei" -> CheckDigits.luhn(filled("35############"));
            case "isbn" -> random.nextBoolean() ? CheckDigits.gs1(filled("978#########")) : filled("978-#-##-######-#");
            default -> shaped(kind);
        };
    }

    private String shaped(String kind) {
        String[] shapes = SHAPES.get(kind);
        if (shapes == null) {
            throw new IllegalArgumentException("Nothing is made up for '" + kind + "'");
        }
        return filled(Filling.one(shapes, random));
    }

    private String filled(String shape) {
        return Filling.of(shape, random);
    }

    private String iban() {
        String country = Filling.one(COUNTRIES, random);
        String iban = CheckDigits.iban(country, filled(ACCOUNTS.getOrDefault(country, "##################")));
        return random.nextBoolean() ? iban : grouped(iban, 4);
    }

    private String card() {
        String body = filled(random.nextBoolean() ? "4##############" : "5##############");
        return switch (random.nextInt(4)) {
            case 0 -> CheckDigits.luhn(body);
            case 1 -> grouped(CheckDigits.luhn(body), 4);
            case 2 -> "**** **** **** " + body.substring(11);
            default -> "ending in " + body.substring(11);
        };
    }

    static String grouped(String number, int size) {
        var out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            out.append(i > 0 && i % size == 0 ? " " : "").append(number.charAt(i));
        }
        return out.toString();
    }
}
