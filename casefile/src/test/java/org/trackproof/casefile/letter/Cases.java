package org.trackproof.casefile.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.rules.Judge;

/** The acceptance cases, judged. */
final class Cases {
    private static final Judge JUDGE = new Judge(new Engine());

    private Cases() {}

    /** One case with the verdict on its last claim. */
    record Judged(String name, Case file, Verdict verdict) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Judged> all() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Cases.class.getResource("/cases")).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Cases::judge)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The case whose name starts with a number. */
    static Judged numbered(String number) {
        return all().stream()
                .filter(judged -> judged.name().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private static Judged judge(Path file) {
        CaseFile read = CaseReader.read(file);
        List<Verdict> verdicts = JUDGE.judge(read.facts(), read.defaultInstant().orElseThrow(), Engine.Options.DEFAULT);
        return new Judged(String.valueOf(file.getFileName()), read.facts(), verdicts.get(verdicts.size() - 1));
    }
}
