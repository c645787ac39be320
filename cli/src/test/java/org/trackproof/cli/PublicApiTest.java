package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Verdict;

/**
 * The public types and members of the two libraries that others build on, against {@code api.txt} of each module. A line that is gone
 * breaks somebody: leave it, or name it in the changelog and raise the version as written there. A line that is new is a promise.
 * To write the files anew, run with {@code -Dtrackproof.regenerate=true}, and read the difference.
 */
class PublicApiTest {
    @Test
    void numbers_offersWhatIsListed() throws IOException {
        compare("numbers", Numbers.class);
    }

    @Test
    void verdict_offersWhatIsListed() throws IOException {
        compare("verdict", Verdict.class);
    }

    private static void compare(String module, Class<?> type) throws IOException {
        Path file = Path.of("..", module, "api.txt");
        Set<String> now = PublicApi.of(type);
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        Set<String> gone = new TreeSet<>(Files.readAllLines(file));
        Set<String> added = new TreeSet<>(now);
        added.removeAll(gone);
        gone.removeAll(now);

        String remedy = "; if it is meant, regenerate with: mvn -q -pl cli -am test -Dtest=PublicApiTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dtrackproof.regenerate=true";
        assertThat(gone)
                .as("taken away from %s, breaks who uses it%s", module, remedy)
                .isEmpty();
        assertThat(added).as("new in %s, not listed%s", module, remedy).isEmpty();
    }
}
