package org.trackproof.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.rules.RuleBook;

/** Rewrites the compiled rules and their document when run with {@code -Dregenerate=true}; else compares. */
class RuleCompilerTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path COMPILED =
            ROOT.resolve("verdict/src/main/resources/org/trackproof/verdict/rules/rules.tsv");
    private static final Path DOCUMENT = ROOT.resolve("docs/rules.md");

    private static RuleFiles files() throws IOException {
        return RuleFiles.read(ROOT.resolve("catalogue/platforms"));
    }

    @Test
    void lints_ofTheRuleFiles_findNothing() throws IOException {
        assertThat(RuleLints.check(files())).isEmpty();
    }

    @Test
    void compiledRules_areThoseOfTheFiles() throws IOException {
        same(COMPILED, RuleCompiler.compile(files()));
    }

    @Test
    void document_isThatOfTheFiles() throws IOException {
        same(DOCUMENT, RuleDocument.of(RuleBook.parse(RuleCompiler.compile(files()))));
    }

    @Test
    void lints_ofABadFile_nameEveryFinding() throws IOException {
        String bad = """
                id = "other"
                name = "Shop"
                applies = "somehow"
                read = "2026-11-25"
                review-due = "2026-13-25"
                [[window]]
                id = "shop.dispute"
                task = "dispute"
                what = "open a dispute at Shop"
                [[row]]
                id = "SH-9"
                party = "BUYER"
                kind = "WINDOW"
                trigger = "ORDER_PLACED"
                op = "not_after"
                amount = "ten"
                unit = "CAL_DAY"
                window = "shop.claim"
                effect = "x"
                source = "x"
                grade = "recalled"
                colour = "red"
                """;
        Map<String, Map<String, Object>> platforms = new TreeMap<>(Map.of("shop", RuleFiles.parse(bad)));
        List<String> findings = RuleLints.check(new RuleFiles(files().common(), platforms));

        assertThat(findings)
                .contains(
                        "shop: id 'other' is not the name of the file",
                        "shop SH-9: unknown key 'colour'",
                        "shop SH-9: unknown window 'shop.claim'",
                        "shop SH-9: a recalled row must stay out of answers: remove window 'shop.claim'",
                        "shop: window 'shop.dispute' has no row")
                .anyMatch(finding -> finding.contains("amount 'ten'"))
                .anyMatch(finding -> finding.contains("applies 'somehow'"))
                .anyMatch(finding -> finding.contains("review-due '2026-13-25' is no date"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCompiler.compile(new RuleFiles(files().common(), platforms)))
                .withMessageContaining("unknown key 'colour'");
    }

    private static void same(Path path, String wanted) throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, wanted);
        }
        assertThat(Files.readString(path))
                .as(
                        "%s differs; regenerate with: mvn -q -pl catalogue -am test -Dtest=RuleCompilerTest "
                                + "-Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true",
                        path)
                .isEqualTo(wanted);
    }
}
