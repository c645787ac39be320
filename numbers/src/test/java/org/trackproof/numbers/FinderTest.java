package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
    private static final String FILE = "src/test/resources/org/trackproof/numbers/passages.tsv";

    private final Numbers numbers = Numbers.standard();

    static List<String[]> passages() throws Exception {
        List<String[]> passages = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(FILE))) {
            if (!line.startsWith("#")) {
                passages.add(line.split("\t", 4));
            }
        }
        return passages;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("passages")
    void find_inAPassage_findsTheNumbersAndNothingElse(String id, String language, String expected, String passage) {
        String text = passage.replace("\\n", "\n");
        List<String> found = new ArrayList<>();
        for (Found hit : numbers.find(text)) {
            String item = hit.courier() + ":" + hit.number();
            if (!found.contains(item)) {
                found.add(item);
            }
            assertThat(hit.text()).as(id).isEqualTo(text.substring(hit.start(), hit.end()));
            assertThat(hit.p()).as(language).isBetween(0.0, 1.0);
        }
        assertThat(String.join(" ", found.isEmpty() ? List.of("-") : found)).isEqualTo(expected);
    }

    @Test
    void find_aGroupedNumber_spansAllGroups() {
        Found hit = numbers.find("USPS 9400 1083 0721 4566 2031 77 today").get(0);
        assertThat(hit.start()).isEqualTo(5);
        assertThat(hit.end()).isEqualTo(32);
    }

    @Test
    void find_aLinkToATracker_needsNoLabel() {
        assertThat(numbers.find("https://t.17track.net/en#nums=730418529063")).hasSize(1);
        assertThat(numbers.find("https://shop.example/item/730418529063")).isEmpty();
    }

    @Test
    void find_plainDigits_needALabel() {
        assertThat(numbers.find("we saw 730418529063 there")).isEmpty();
        assertThat(numbers.find("FedEx tracking number: 730418529063")).hasSize(1);
        assertThat(numbers.find("FedEx tracking; your order number: 730418529063"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracking number",
                "Sendungsnummer",
                "numéro de suivi",
                "número de seguimiento",
                "código de rastreio",
                "numero di spedizione",
                "zendingsnummer",
                "numer przesyłki",
                "číslo zásilky",
                "kollinummer",
                "sporingsnummer",
                "seurantatunnus",
                "csomagszám",
                "takip numarası",
                "номер отслеживания",
                "номер відправлення",
                "运单号",
                "追跡番号",
                "운송장번호",
                "رقم التتبع",
                "מספר מעקב",
                "หมายเลขพัสดุ",
                "mã vận đơn",
                "nomor resi"
            })
    void find_behindALabelOfAnyLanguage_findsPlainDigits(String label) {
        assertThat(numbers.find(label + ": 730418529063 \n")).as(label).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>Tracking number</td>\n<td width=\"200\" style=\"padding:8px;font:14px Arial,Helvetica,sans-serif;color:#222\">",
                "Num=C3=A9ro de su=\nivi : ",
                "Num&eacute;ro de suivi&nbsp;: ",
                "Tracking no. FedEx "
            })
    void find_behindALabelInMarkup_readsItAsAReaderDoes(String label) {
        assertThat(numbers.find(label + "730418529063\n")).as(label).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will get a tracking number. Membership ",
                "Nomor resi akan dikirim. NPWP ",
                "tracking number once it ships, until then just ask the shop about ",
                "W8AWB-N9BQU;2026-16-02;",
                "article TNO4050489197, "
            })
    void find_aLabelOfAnotherSentence_saysNothing(String before) {
        assertThat(numbers.find(before + "730418529063\n")).as(before).isEmpty();
    }

    @Test
    void find_aCodeOfLettersAndDigitsInTurn_isNoNumber() {
        assertThat(numbers.find("commit 3a870e1df2b29a2c")).isEmpty();
    }

    @Test
    void find_sentencesAndDates_findsNothing() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        String[] words =
                ("in 3 business days your 2 parcels of 2026-11-02 12:30 leave room 1204 for EUR 43.20 no. 12 ab 77 the quick brown"
                                + " fox 20261102 jumps 4711 over 0815 lazy dogs 100 times 1 22 333 4444 55555")
                        .split(" ", -1);
        StringBuilder text = new StringBuilder();
        while (text.length() < 200_000) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(10) == 0 ? ".\n" : " ");
        }
        assertThat(numbers.find(text)).as("seed %d", seed).isEmpty();
    }

    @Test
    void find_inTwiceTheText_doesAtMostAboutTwiceTheWork() {
        String[] units = {
            "<a ",
            "<!--",
            "&amp",
            "&#",
            "=\n",
            "=3D",
            "http://",
            "https://a.b/?",
            "1 ",
            "12-",
            "1234 5678 9012 ",
            "RB 123 ",
            "DE89 ",
            "\u00ad",
            "840123456789012 ",
            "RR582047164GB ",
            "tracking ",
            "A",
            "9",
            "<wbr>",
            "1Z48Y0W70367150223 http://x.example/"
        };
        for (String unit : units) {
            long one = work(unit.repeat(2_000));
            long two = work(unit.repeat(4_000));
            assertThat(two).as("work for twice of '%s', once %d", unit, one).isLessThan(one * 5 / 2 + 1_000);
        }
    }

    private long work(String text) {
        var work = new Work();
        numbers.finder().find(text, work);
        return work.done();
    }
}
