package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule passes the same contract: its printed example, a table of right and wrong numbers, and its rates of missed slips. */
class CheckDigitTest {
    private static final int TRIES = 20_000;

    private static Shape shape(String rule, int length) {
        String body = switch (rule) {
            case "s10" -> "A2 d8 check:d1 A2";
            case "ups-1z" -> "'1Z' X15 check:d1";
            case "ups-waybill", "ontrac" -> "A1 d" + (length - 2) + " check:d1";
            case "iso7064-37-36" -> "d" + (length - 1) + " check:X1";
            default -> "d" + (length - 1) + " check:d1";
        };
        return Shape.parse(body);
    }

    private static String spec(String rule) {
        return rule.equals("weights") ? "weights w=3,1 from=left m=10 complement=true" : rule;
    }

    private static boolean passes(String rule, String number) {
        Shape shape = shape(rule, number.length());
        int due = CheckDigit.parse(spec(rule), shape).expected(number);
        return due == Alphabet.code(number.charAt(shape.get("check").from()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "s10,            RR473124829GB",
        "gs1,            00340434162530533196",
        "gs1,            9405511108078863434863",
        "gs1,            7316971234436767",
        "gs1,            403934084723025",
        "weights,        09133131530724",
        "weights,        1000000500113230110301",
        "weights,        80093053624992",
        "gls,            503460075384",
        "ups-1z,         1Z5R89390357567127",
        "ups-waybill,    K2479825491",
        "ontrac,         C11422907783469",
        "fedex-12,       986578788855",
        "mod7,           8270772786",
        "mod7,           444413758703",
        "identcode,      201298452277",
        "luhn,           329014521622",
        "iso7064-37-36,  01015026003653C",
    })
    void expected_ofThePrintedExample_isItsCheckCharacter(String rule, String number) {
        assertThat(passes(rule, number)).isTrue();
    }

    @Test
    void expected_ofTheTable_agrees() throws Exception {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/trackproof/numbers/check-digits.csv"))) {
            String[] cells = line.split(",", -1);
            if (!line.startsWith("#") && !cells[0].equals("rule")) {
                rows++;
                if (passes(cells[0], cells[1]) != Boolean.parseBoolean(cells[2])) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isEqualTo(2250);
    }

    /** Columns: rule, digits of the body, share of single errors missed, share of swaps missed (upper bounds). */
    @ParameterizedTest
    @CsvSource({
        "s10,           8, .030, .035",
        "gs1,          19, .000, .130",
        "weights,      13, .000, .130",
        "gls,          11, .000, .130",
        "fedex-12,     11, .030, .030",
        "mod7,          9, .080, .080",
        "identcode,    11, .075, .475",
        "luhn,         11, .000, .035",
        "iso7064-37-36,14, .000, .010",
        "ups-1z,       15, .070, .130",
        "ontrac,       13, .075, .020",
        "ups-waybill,   9, .070, .020",
    })
    void expected_afterASlip_differsButForTheDocumentedShare(
            String rule, int body, double missedErrors, double missedSwaps) {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        int errors = 0;
        int swaps = 0;
        int swapped = 0;
        for (int i = 0; i < TRIES; i++) {
            String number = right(rule, body, random);
            int start = start(rule);
            int at = start + random.nextInt(body);
            errors += passes(rule, replaced(number, at, other(number.charAt(at), random))) ? 1 : 0;
            int pair = start + random.nextInt(body - 1);
            if (number.charAt(pair) != number.charAt(pair + 1)) {
                swapped++;
                String wrong = replaced(replaced(number, pair, number.charAt(pair + 1)), pair + 1, number.charAt(pair));
                swaps += passes(rule, wrong) ? 1 : 0;
            }
        }
        assertThat((double) errors / TRIES)
                .as("missed single errors, seed %d", seed)
                .isLessThanOrEqualTo(missedErrors);
        assertThat((double) swaps / swapped).as("missed swaps, seed %d", seed).isLessThanOrEqualTo(missedSwaps);
    }

    private static int start(String rule) {
        return switch (rule) {
            case "s10", "ups-1z" -> 2;
            case "ontrac", "ups-waybill" -> 1;
            default -> 0;
        };
    }

    private static String right(String rule, int body, SplittableRandom random) {
        StringBuilder number = new StringBuilder(
                switch (rule) {
                    case "s10" -> "RR";
                    case "ups-1z" -> "1Z";
                    case "ontrac" -> "C";
                    case "ups-waybill" -> "K";
                    default -> "";
                });
        for (int i = 0; i < body; i++) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        number.append('0').append(rule.equals("s10") ? "GB" : "");
        Shape shape = shape(rule, number.length());
        int due = CheckDigit.parse(spec(rule), shape).expected(number.toString());
        number.setCharAt(shape.get("check").from(), Alphabet.character(due));
        return number.toString();
    }

    private static char other(char digit, SplittableRandom random) {
        return (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10);
    }

    private static String replaced(String text, int at, char c) {
        return text.substring(0, at) + c + text.substring(at + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mod8", "gs1 size=3", "weights q=1"})
    void parse_ofAnUnknownRule_saysWhichOne(String spec) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckDigit.parse(spec, shape("gs1", 10)))
                .withMessageContaining("'" + spec + "'");
    }

    @ParameterizedTest
    @CsvSource({"420606149400108307214566203177, true", "420606149400108307214566203178, false"})
    void expected_overNamedParts_coversOnlyThose(String number, boolean valid) {
        Shape shape = Shape.parse("'420' postcode:d5 app:'94' service:d3 account:d6 serial:d10 check:d1");
        int due = CheckDigit.parse("gs1 over=app,service,account,serial", shape).expected(number);
        assertThat(due == number.charAt(29) - '0').isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"70184417752036601808, true", "70184417752036601806, false"})
    void expected_withDigitsPutInFront_countsThem(String number, boolean valid) {
        int due =
                CheckDigit.parse("gs1 prepend=91", Shape.parse("d19 check:d1")).expected(number);
        assertThat(due == number.charAt(19) - '0').isEqualTo(valid);
    }
}
