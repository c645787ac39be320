package org.trackproof.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The server uses the house; nobody uses the server, and nothing here talks to anybody else. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trackproof");

    @Test
    void nobody_usesTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.trackproof.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.trackproof.server..", "org.springframework..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void server_opensNoConnection() {
        noClasses()
                .that()
                .resideInAPackage("org.trackproof.server..")
                .and()
                .doNotHaveSimpleName("WarmUp")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection)")
                .check(CLASSES);
    }

    @Test
    void server_keepsNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.trackproof.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.sql..", "jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileOutputStream|RandomAccessFile)")
                .check(CLASSES);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("org.trackproof.server.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
