package org.trackproof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Mails without a tracking number, made from {@link MailLines} and a seed: heads with signatures, plain bodies, HTML with
 * addresses of pictures, quoted-printable bodies, base64 attachments, tables. The same seed gives the same mails.
 */
final class MadeUpMail {
    /** What a mail is. */
    enum Kind {
        PLAIN,
        HTML,
        QUOTED,
        BASE64,
        TABLE
    }

    private static final int BASE64_LINES = 40;
    private static final String PROSE =
            "we have been waiting for the parcel since Monday and nobody at the shop could tell us where it is so please let"
                    + " me know whether I should come on Friday or rather wait until 3 o'clock Thanks a lot and best wishes from"
                    + " all of us in the office it was sent twice last year in 2025 but I never saw the note";

    private final SplittableRandom random;
    private final MadeUp madeUp;
    private final List<List<String>> languages = MailLines.byLanguage();
    private final List<Integer> weighted = new ArrayList<>();

    MadeUpMail(long seed) {
        this.random = new SplittableRandom(seed);
        this.madeUp = new MadeUp(random);
        for (int i = 0; i < languages.size(); i++) {
            for (int j = 0; j < languages.get(i).size(); j++) {
                weighted.add(i);
            }
        }
    }

    /** A mail: most are plain or HTML. */
    String next() {
        int one = random.nextInt(20);
        return next(
                one < 8
                        ? Kind.PLAIN
                        : one < 15 ? Kind.HTML : one < 18 ? Kind.QUOTED : one < 19 ? Kind.BASE64 : Kind.TABLE);
    }

    String next(Kind kind) {
        var out = new StringBuilder(8_192);
        if (kind != Kind.TABLE) {
            head(kind, out);
        }
        List<String> lines = languages.get(weighted.get(random.nextInt(weighted.size())));
        int count = 5 + random.nextInt(30);
        switch (kind) {
            case PLAIN -> plain(lines, count, "\n", out);
            case HTML -> html(lines, count, out);
            case QUOTED -> quoted(lines, count, out);
            case BASE64 -> {
                plain(lines, 3, "\n", out);
                base64(out);
            }
            case TABLE -> table(count * 4, out);
        }
        return out.toString();
    }

    /** What people write to each other: words, and now and then a line with numbers. */
    String prose() {
        String[] words = PROSE.split(" ", -1);
        var out = new StringBuilder(8_192);
        for (int i = 0; i < 60; i++) {
            for (int word = 0; word < 40; word++) {
                out.append(Filling.one(words, random)).append(word % 12 == 11 ? ".\n" : " ");
            }
            plain(languages.get(0), i % 4 == 0 ? 1 : 0, "\n", out);
        }
        return out.toString();
    }

    private void head(Kind kind, StringBuilder out) {
        fill("Return-Path: <bounces+#######-$$$$-a=b.example@mail.example>\n", out);
        fill(
                "Received: from mx##.mail.example (1##.2#.1#.##) by mx.google.com with ESMTPS id ~~~~~~~~~~~~~~~~###~~~.##.2026.11.1#.0#.##.##\n",
                out);
        fill(
                "Received: by 2002:a05:6000:$$$$:b0:$$$:$$$$:$$$$ with SMTP id ~##-20020a05600#############~~~~~~#######; Tue, 1# Nov 2026 0#:##:## -0800 (PST)\n",
                out);
        fill(
                "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=202611##; t=17########;\n bh=^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^=;\n b=",
                out);
        for (int i = 0; i < 5; i++) {
            fill("^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  ", out);
        }
        fill("\nX-Google-Smtp-Source: AGHT+I^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n", out);
        fill(
                "Message-ID: <0102019$$$$$$$$$-$$$$$$$$-$$$$-4$$$-a$$$-$$$$$$$$$$$$-000000@eu-west-1.mail.example>\n",
                out);
        fill(
                "X-SES-Outgoing: 2026.11.1#-54.240.##.##\nFeedback-ID: ##########:$$$$$$:1.eu-west-1.^^^^^^^^:AmazonSES\n",
                out);
        fill("Date: Tue, 1# Nov 2026 0#:##:## +0000\nSubject: ", out);
        out.append(kind == Kind.QUOTED ? "=?utf-8?Q?Deine_Bestellung_" : "Your order ")
                .append(madeUp.value("order"));
        fill("\nContent-Type: multipart/alternative; boundary=\"----=_Part_#######_#########.17###########\"\n", out);
        out.append(kind == Kind.QUOTED ? "Content-Transfer-Encoding: quoted-printable\n\n" : "\n");
    }

    private void plain(List<String> lines, int count, String end, StringBuilder out) {
        for (int i = 0; i < count; i++) {
            line(Filling.one(lines.toArray(new String[0]), random), out);
            out.append(end);
        }
    }

    private void line(String line, StringBuilder out) {
        int from = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
            int close = line.indexOf('}', open);
            out.append(line, from, open).append(madeUp.value(line.substring(open + 1, close)));
            from = close + 1;
        }
        out.append(line, from, line.length());
    }

    private void html(List<String> lines, int count, StringBuilder out) {
        out.append(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>td{font:14px/1.5 Arial;color:#333333}.b{margin:0 0 16px}</style></head><body bgcolor=\"#f4f4f4\">\n<table width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" align=\"center\" style=\"max-width:600px\">\n");
        for (int i = 0; i < count; i++) {
            fill(
                    "<tr><td class=\"b\" style=\"padding:0 24px 16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:21px;color:#$$$$$$\" id=\"c########\">",
                    out);
            line(Filling.one(lines.toArray(new String[0]), random), out);
            out.append("<br>&nbsp;<a href=\"").append(madeUp.value("url"));
            out.append("\" style=\"color:#0055aa;text-decoration:none\" target=\"_blank\">&raquo;&nbsp;")
                    .append(madeUp.value("name"));
            fill(
                    "</a></td></tr>\n<tr><td><img src=\"https://img.example/c/##########/x-$$$$$$$$.png\" width=\"600\" height=\"1\" alt=\"\"></td></tr>\n",
                    out);
        }
        fill(
                "</table><img src=\"https://open.mail.example/wf/open?upn=^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\" width=\"1\" height=\"1\"></body></html>\n",
                out);
    }

    /** As {@link #html}, with soft line breaks and escapes. */
    private void quoted(List<String> lines, int count, StringBuilder out) {
        var body = new StringBuilder();
        html(lines, count, body);
        int column = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            String next = c == '=' ? "=3D" : c < 128 ? String.valueOf(c) : escaped(c);
            if (column + next.length() > 75 && c != '\n') {
                out.append("=\n");
                column = 0;
            }
            out.append(next);
            column = c == '\n' ? 0 : column + next.length();
        }
    }

    private static String escaped(char c) {
        var out = new StringBuilder();
        for (byte b : String.valueOf(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            out.append("=%02X".formatted(b & 0xff));
        }
        return out.toString();
    }

    private void base64(StringBuilder out) {
        fill(
                "\n------=_Part_#######_#########.17###########\nContent-Type: application/pdf; name=\"Invoice_##########.pdf\"\nContent-Transfer-Encoding: base64\n\n",
                out);
        for (int i = 0; i < BASE64_LINES; i++) {
            fill("^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n", out);
        }
    }

    private void table(int rows, StringBuilder out) {
        boolean semicolons = random.nextBoolean();
        String kinds = "order;date;customer;name;phone;amount;ean;invoice;sku;iban;transaction";
        out.append(semicolons ? kinds : kinds.replace(';', ',')).append('\n');
        for (int i = 0; i < rows; i++) {
            String separator = "";
            for (String kind : kinds.split(";", -1)) {
                out.append(separator).append(madeUp.value(kind).replace(',', '.'));
                separator = semicolons ? ";" : ",";
            }
            out.append('\n');
        }
    }

    private void fill(String shape, StringBuilder out) {
        // '#' of colours and '*' of lists are filled as well: that does no harm here
        Filling.fill(shape, random, out);
    }
}
