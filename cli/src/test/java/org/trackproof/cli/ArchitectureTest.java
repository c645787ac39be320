package org.trackproof.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of the house: numbers, then verdict, then sources, then casefile and lab, then cli, and never back. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trackproof");

    private static final String[] JDK = {"java..", "org.jspecify.."};

    /** What a pure module may take from {@code java.io}: reading what lies on its class path. */
    private static final Set<String> CLASS_PATH_READING = Set.of(
            "java.io.InputStream",
            "java.io.Reader",
            "java.io.InputStreamReader",
            "java.io.BufferedReader",
            "java.io.DataInputStream",
            "java.io.BufferedInputStream",
            "java.io.IOException",
            "java.io.EOFException",
            "java.io.UncheckedIOException",
            "java.io.Serializable",
            "java.io.PrintStream",
            "java.io.ObjectOutputStream",
            "java.io.ObjectInputStream");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    @Test
    void numbers_dependsOnNothing() {
        only("org.trackproof.numbers..", JDK[0], JDK[1], "org.trackproof.numbers..");
    }

    @Test
    void verdict_dependsOnNumbersOnly() {
        only("org.trackproof.verdict..", JDK[0], JDK[1], "org.trackproof.numbers..", "org.trackproof.verdict..");
    }

    @Test
    void sources_knowsNothingOfTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("org.trackproof.sources..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.trackproof.casefile..", "org.trackproof.lab..", "org.trackproof.cli..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void casefileAndLab_knowNeitherEachOtherNorTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("org.trackproof.casefile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.trackproof.lab..", "org.trackproof.cli..", "picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.trackproof.lab..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.trackproof.casefile..", "org.trackproof.cli..", "picocli..")
                .check(CLASSES);
    }

    /** Facts and places know each other: a moment needs the zones of its place, a gazetteer the parts of a place. */
    @Test
    void factsAndPlaces_knowNothingOfEngineAndRules() {
        for (String from : new String[] {"org.trackproof.verdict", "org.trackproof.verdict.places.."}) {
            only(from, JDK[0], JDK[1], "org.trackproof.verdict", "org.trackproof.verdict.places..");
        }
    }

    @Test
    void packages_haveNoCycles() {
        SliceAssignment packages = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                boolean facts =
                        name.equals("org.trackproof.verdict") || name.startsWith("org.trackproof.verdict.places");
                return SliceIdentifier.of(facts ? "facts and places" : name);
            }

            @Override
            public String getDescription() {
                return "packages, facts and places as one";
            }
        };
        slices().assignedFrom(packages).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void internalPackages_areUsedInTheirModuleOnly() {
        for (String module : new String[] {"numbers", "verdict", "sources", "casefile", "lab", "cli"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.trackproof." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.trackproof." + module + "..internal..")
                    .check(CLASSES);
        }
    }

    @Test
    void pureModules_touchNoFilesAndNoNetwork() {
        DescribedPredicate<JavaClass> forbidden = describe(
                "files, sockets or processes",
                type -> resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                                .test(type)
                        || (type.getPackageName().equals("java.io") && !CLASS_PATH_READING.contains(type.getName())));
        noClasses()
                .that()
                .resideInAnyPackage("org.trackproof.numbers..", "org.trackproof.verdict..")
                .should()
                .dependOnClassesThat(forbidden)
                .check(CLASSES);
    }

    @Test
    void pureModules_askNeitherClockNorMachine() {
        classes()
                .that()
                .resideInAnyPackage("org.trackproof.numbers..", "org.trackproof.verdict..")
                .should(askNothingOfTheirSurroundings())
                .check(CLASSES);
    }

    private static void only(String from, String... to) {
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(to)
                        .or(describe(
                                "arrays and primitives",
                                type -> type.isPrimitive()
                                        || type.getPackageName().isEmpty())))
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> askNothingOfTheirSurroundings() {
        return new ArchCondition<>("ask nothing of clock, locale, zone, charset or chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String target = access.getTargetOwner().getName() + '.' + ((HasName) access.getTarget()).getName();
                    if (SURROUNDINGS.contains(target) || target.startsWith("java.util.Random.")) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }
}
