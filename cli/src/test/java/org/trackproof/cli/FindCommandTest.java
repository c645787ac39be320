package org.trackproof.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindCommandTest {
    private static final String UPS = "1Z5R89390357567127";
    private static final String POST = "RB123456785GB";
    private static final Pattern OFFSETS = Pattern.compile("\"start\":(\\d+),\"end\":(\\d+)");

    @Test
    void find_ofAMarkedUtf8_countsFromBehindTheMark() {
        String text = "Zażółć, tracking number " + UPS + "\n";

        assertThat(found(text, ("\ufeff" + text).getBytes(UTF_8))).containsExactly(UPS);
    }

    @Test
    void find_ofUtf16_readsItWithAndWithoutAMark() {
        String text = "Zażółć, tracking number " + UPS + "\r\nand " + POST + "\r\n";

        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(found(text, text.getBytes(charset))).containsExactly(UPS, POST);
            assertThat(found(text, ("\ufeff" + text).getBytes(charset))).containsExactly(UPS, POST);
        }
    }

    @Test
    void find_ofALineThatIsNotUtf8_readsItAsWindows1252() {
        String text = "N° de suivi : " + UPS + "\nZürich\n";
        byte[] mixed = join("N° de suivi : ".getBytes(ISO_8859_1), (UPS + "\nZürich\n").getBytes(UTF_8));

        assertThat(found(text, text.getBytes(ISO_8859_1))).containsExactly(UPS);
        assertThat(found(text, mixed)).containsExactly(UPS);
    }

    @Test
    void find_ofABase64Body_givesThePlaceOfItsEncodedCharacters() {
        String body = "Guten Tag, Ihre Sendungsnummer: " + UPS + "\r\nGrüße\r\n";
        String encoded = Base64.getMimeEncoder(60, "\r\n".getBytes(UTF_8)).encodeToString(body.getBytes(UTF_8));
        String mail = mail("text/plain; charset=utf-8", "base64", encoded);

        List<String> places = places(mail, run(mail.getBytes(UTF_8)));

        assertThat(places).hasSize(1);
        int from = body.indexOf(UPS) / 3 * 3;
        byte[] part = body.substring(from, body.indexOf(UPS) + UPS.length()).getBytes(UTF_8);
        String block = Base64.getEncoder().withoutPadding().encodeToString(part);
        assertThat(block).endsWith(places.get(0).replaceAll("\\s", ""));
    }

    @Test
    void find_ofABase64BodyInAnotherCharset_readsItsLabel() {
        String body = "Ваш трек-номер: " + POST + "\n";
        String encoded = Base64.getMimeEncoder().encodeToString(body.getBytes(Charset.forName("KOI8-R")));
        String mail = mail("text/plain; charset=\"koi8-r\"", "base64", encoded);

        assertThat(run(mail.getBytes(UTF_8)).out()).contains(POST);
    }

    @Test
    void find_ofAPictureInBase64_passesItOver() {
        String encoded = Base64.getMimeEncoder().encodeToString(("tracking number " + UPS).getBytes(UTF_8));
        String mail = mail("image/png; name=x.png", "base64", encoded) + "\nBehind it: tracking number " + POST + "\n";

        assertThat(places(mail, run(mail.getBytes(UTF_8)))).containsExactly(POST);
    }

    @Test
    void find_ofAQuotedPrintableBody_givesThePlaceWithTheSoftBreak() {
        String split = UPS.substring(0, 7) + "=\r\n" + UPS.substring(7);
        String mail =
                mail("text/plain; charset=iso-8859-2", "quoted-printable", "Numer przesy=B3ki: " + split + "\r\n");

        Terminal.Run run = run(mail.getBytes(UTF_8));

        assertThat(places(mail, run)).containsExactly(split);
        assertThat(run.out()).contains("\"text\":\"" + UPS + "\"");
    }

    @Test
    void find_behindABoundary_readsPlainTextAgain() {
        String inner = mail("text/plain", "base64", Base64.getEncoder().encodeToString("Hello\n".getBytes(UTF_8)));
        String mail = "Content-Type: multipart/mixed;\r\n boundary=\"=_b-1\"\r\n\r\n--=_b-1\r\n" + inner
                + "--=_b-1\r\nContent-Type: text/plain\r\n\r\nTracking number: " + UPS + "\r\n--=_b-1--\r\n";

        assertThat(places(mail, run(mail.getBytes(UTF_8)))).containsExactly(UPS);
    }

    @Test
    void find_ofMuchText_findsEveryNumberOnceWhereverWindowsEnd() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int numbers = 0;
        while (text.length() < 3 * TextWindow.SIZE) {
            text.append("x".repeat(random.nextInt(1, 900))).append(random.nextBoolean() ? "\n" : " ");
            text.append("Tracking number: ").append(UPS).append(random.nextInt(9) == 0 ? " " : "\n");
            numbers++;
        }

        List<String> places = places(text.toString(), run(text.toString().getBytes(UTF_8)));

        assertThat(places).as("seed %d", seed).hasSize(numbers).containsOnly(UPS);
    }

    @Test
    void find_ofGzip_saysHowToUnpackIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(UPS.getBytes(UTF_8));
        }

        Terminal.Run run = run(bytes.toByteArray());

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("compressed with gzip").contains("gunzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4 x", "%PDF-1.7", "\u007fELF\0\0\1", "\0"})
    void find_ofSomethingElseThanText_saysWhatItIs(String bytes) {
        Terminal.Run run = run(bytes.getBytes(ISO_8859_1));

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("'-' is ");
    }

    @Test
    void find_ofTheExampleMail_findsTheNumbersOfAllItsParts() throws IOException {
        Terminal.Run run =
                Terminal.run("find", Terminal.ROOT.resolve("examples/mail.eml").toString());
        Path golden = Path.of("src/test/resources/golden/find-mail.txt");
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.writeString(golden, run.out());
        }

        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    @Test
    void find_ofRandomBytes_neverFails() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        String[] pieces = {
            "Content-Transfer-Encoding: base64\n\n",
            "Content-Type: text/plain; charset=utf-16\n",
            "\n\n",
            "--b\n",
            "boundary=b\n",
            "content-transfer-encoding: quoted-printable\n\n",
            "=E2=82",
            "AAAA",
            "=",
            "\u00e9",
            UPS,
            "charset=x-nothing;",
            "From x\n"
        };
        for (int i = 0; i < Integer.getInteger("fuzz", 300); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);

            assertThat(run(bytes).code()).as("seed %d, %s", seed, text).isZero();
        }
    }

    private static String mail(String type, String encoding, String body) {
        return "Subject: Your parcel\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\n\r\n" + body + "\r\n";
    }

    private static Terminal.Run run(byte[] input) {
        return Terminal.with(input, Console.Looks.PLAIN, "find", "--json");
    }

    private static List<String> found(String text, byte[] input) {
        return places(text, run(input));
    }

    /** What stands in {@code text} at the places found. */
    private static List<String> places(String text, Terminal.Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream()
                .map(line -> {
                    Matcher offsets = OFFSETS.matcher(line);
                    assertThat(offsets.find()).as(line).isTrue();
                    return text.substring(Integer.parseInt(offsets.group(1)), Integer.parseInt(offsets.group(2)));
                })
                .toList();
    }

    private static byte[] join(byte[] one, byte[] other) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
