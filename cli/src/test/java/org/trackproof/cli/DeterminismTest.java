package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same case gives the same bytes, wherever the machine stands and whatever it speaks. */
class DeterminismTest {
    private static final Path CASES = Terminal.ROOT.resolve("sources/src/test/resources/cases");

    @Test
    void everyCase_givesTheSameBytesInAnotherZoneAndLocale() throws IOException {
        String here = in("UTC", Locale.ROOT);

        assertThat(in("Pacific/Kiritimati", Locale.forLanguageTag("ar-EG-u-nu-arab")))
                .isEqualTo(here);
        assertThat(in("America/St_Johns", Locale.forLanguageTag("tr-TR"))).isEqualTo(here);
    }

    private static String in(String zone, Locale locale) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(locale);
            StringBuilder all = new StringBuilder();
            for (Path file : cases()) {
                all.append(Terminal.run("check", "--case", file.toString(), "--json", "--explain")
                        .out());
                all.append(Terminal.run("check", "--case", file.toString(), "--explain")
                        .out());
            }
            return all.append(Terminal.run("identify", "1Z5R89390357567127", "ıİ", "RB123456785GB")
                            .out())
                    .toString();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThan(10);
            return cases;
        }
    }
}
