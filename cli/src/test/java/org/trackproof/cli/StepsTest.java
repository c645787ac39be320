package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the commands that lead from a verdict to a step, word by word; rewritten like those of {@link ExamplesTest}. */
class StepsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actions-label-for-weeks | actions --case ../examples/label-for-weeks.json",
                "actions-lighter-than-the-item | actions --case ../examples/lighter-than-the-item.json",
                "actions-on-its-way-json | actions --json --case ../examples/on-its-way.json",
                "deadlines-delivered-before | deadlines --case ../examples/delivered-before-the-order.json",
                "deadlines-delivered-before-ics | deadlines --ics --case ../examples/delivered-before-the-order.json",
                "order-two-parcels | order --case ../examples/two-parcels.json",
                "order-two-parcels-json | order --json --case ../examples/two-parcels.json",
                "before-standard | before --to ES --from CN --service standard --marketplace aliexpress --paid-with paypal"
                        + " --ordered 2026-11-01 --promised 2026-11-20 --seller-orders 400 --seller-not-received 6",
                "preflight | preflight --to ES RB839204766CN 4400110022 --order-id 4400110022",
                "rules-show | rules show AE-B02a VI-13.1d",
                "rules-show-json | rules show --json PP-2",
                "rules-due | rules due --at 2027-02-01"
            })
    void page_ofACommand_isTheOneThatWasRead(String name, String command) throws IOException {
        Terminal.Run run = Terminal.run(command.strip().split(" ", -1));
        Path file = GOLDEN.resolve(name.strip() + ".txt");
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.writeString(file, run.out());
        }

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(file));
        if (Arrays.stream(command.split(" ", -1)).noneMatch("--json"::equals)) {
            assertThat(run.out().lines()).allMatch(line -> Plain.width(line) <= Page.WIDTH, "at most 80 columns");
        }
    }
}
