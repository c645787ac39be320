package org.trackproof.catalogue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.trackproof.numbers.Numbers;

/** What is generated from the catalogue and committed: path below the project's root to content. */
final class CatalogueFiles {
    static final String COMPILED = "numbers/src/main/resources/org/trackproof/numbers/catalogue.tsv";
    static final String PAGE = "docs/couriers.md";

    private CatalogueFiles() {}

    /**
     * Reads, compiles and checks the catalogue of the project at {@code root}.
     *
     * @throws IllegalStateException with all problems at once, if there are any
     */
    static Map<String, String> generate(Path root) {
        var problems = new Problems();
        Sources sources = Sources.read(root.resolve("catalogue"), problems);
        String compiled = Compiler.compile(sources, problems);
        problems.throwIfAny();
        Numbers numbers = Numbers.of(compiled, "the compiled catalogue");
        Lints.check(sources, numbers, problems);
        problems.throwIfAny();
        Map<String, String> files = new TreeMap<>();
        files.put(COMPILED, compiled);
        files.put(PAGE, CouriersPage.write(sources));
        return files;
    }
}
