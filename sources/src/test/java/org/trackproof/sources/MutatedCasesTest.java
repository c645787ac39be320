package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever happens to a case on its way: it is read, or it is bad input; nothing else comes out. */
class MutatedCasesTest {
    private static final String[] PIECES = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "1e999",
        "\\u0000",
        "\\ud800",
        "\u0000",
        "\u202e",
        "\"a\":1,",
        "\"\"",
        "2026-02-30",
        "\"es\"",
        "99999999999999999999",
        "[[[[",
        "\"body\":{},",
        "\ufeff"
    };

    private static final String[] KINDS = {
        "null",
        "0",
        "-1",
        "1.5",
        "1e999",
        "\"\"",
        "\"x\"",
        "\"2026-02-30\"",
        "true",
        "[]",
        "{}",
        "[1]",
        "[{}]",
        "[[]]",
        "[null]",
        "{\"a\":{}}"
    };

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        originals.add(Samples.full().getBytes(StandardCharsets.UTF_8));
        for (Path file : Samples.acceptanceCases()) {
            originals.add(Files.readAllBytes(file));
        }
        return originals;
    }

    @Test
    void mutatedCase_isReadOrBadInput() throws IOException {
        List<byte[]> originals = originals();
        int read = 0;
        for (int i = 0; i < Integer.getInteger("fuzz", 20_000); i++) {
            byte[] mutated = originals.get(random.nextInt(originals.size()));
            for (int times = random.nextInt(3); times >= 0; times--) {
                mutated = mutate(mutated);
            }
            read += tryToRead(mutated) ? 1 : 0;
        }
        assertThat(read).as("cases that survived, seed %d", seed).isPositive();
    }

    @Test
    void valueOfAnotherKind_isReadOrBadInput() throws IOException {
        List<byte[]> originals = originals();
        int bad = 0;
        for (int i = 0; i < Integer.getInteger("fuzz", 10_000); i++) {
            ObjectNode document = CaseTree.parse(originals.get(random.nextInt(originals.size())));
            replaceSomewhere(document);
            bad += tryToRead(document.toString().getBytes(StandardCharsets.UTF_8)) ? 0 : 1;
        }
        assertThat(bad).as("refused cases, seed %d", seed).isPositive();
    }

    private void replaceSomewhere(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.path(name);
        JsonNode deeper = value.isArray() && !value.isEmpty() ? value.get(random.nextInt(value.size())) : value;
        if (deeper instanceof ObjectNode inner && !inner.isEmpty() && random.nextInt(5) > 0) {
            replaceSomewhere(inner);
        } else {
            String kind = KINDS[random.nextInt(KINDS.length)];
            object.set(
                    name,
                    CaseTree.parse(("{\"v\":" + kind + "}").getBytes(StandardCharsets.UTF_8))
                            .path("v"));
        }
    }

    private boolean tryToRead(byte[] json) {
        try {
            CaseFile file = CaseReader.read(json);
            CaseFile again = CaseReader.read(CaseWriter.write(file));
            assertThat(again.facts()).as("seed %d", seed).isEqualTo(file.facts());
            return true;
        } catch (BadInput bad) {
            assertThat(bad.getMessage()).as("seed %d", seed).isNotBlank().hasSizeLessThan(2000);
            VerdictWriter.writeError(bad, 1);
            return false;
        } catch (RuntimeException e) {
            return fail("seed " + seed + ": " + new String(json, StandardCharsets.UTF_8), e);
        }
    }

    private byte[] mutate(byte[] json) {
        int at = random.nextInt(json.length + 1);
        int length = Math.min(json.length - at, random.nextInt(random.nextBoolean() ? 3 : 60));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            default -> slice(json);
        };
        byte[] mutated = new byte[json.length - length + piece.length];
        System.arraycopy(json, 0, mutated, 0, at);
        System.arraycopy(piece, 0, mutated, at, piece.length);
        System.arraycopy(json, at + length, mutated, at + piece.length, json.length - at - length);
        return mutated.length == 0 ? new byte[] {' '} : mutated;
    }

    private byte[] slice(byte[] json) {
        int from = random.nextInt(json.length + 1);
        int length = Math.min(json.length - from, random.nextInt(80));
        byte[] slice = new byte[length];
        System.arraycopy(json, from, slice, 0, length);
        return slice;
    }
}
