package org.whosaid;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The layout of the code, as rules. */
@AnalyzeClasses(packages = "org.whosaid", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.whosaid";

    /** Each may use those before it, and nothing after it. */
    private static final List<String> LAYERS = List.of(
            "engine", "document", "wording", "store", "ingest", "search", "verify", "api", "page", "config", "cli");

    /** The same, inside the engine; the facade may use them all. */
    private static final List<String> STAGES = List.of("lexicon", "text", "mark", "encoder", "attribution", "speaker");

    /** What a reader can still survey; {@code engine.speaker} is above it until it is built anew. */
    private static final int LARGEST_PACKAGE = 25;

    private static final Set<String> ABOVE_THE_LIMIT = Set.of("org.whosaid.engine.speaker");

    @ArchTest
    static void layers_use_only_layers_before_them(JavaClasses classes) {
        forEachPair(ROOT, LAYERS, classes);
    }

    @ArchTest
    static void stages_of_the_engine_use_only_stages_before_them(JavaClasses classes) {
        forEachPair(ROOT + ".engine", STAGES, classes);
    }

    @ArchTest
    static final ArchRule stages_know_nothing_of_the_facade = noClasses()
            .that()
            .resideInAPackage("org.whosaid.engine.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.whosaid.engine");

    /** Each package is a slice of its own, on every level. */
    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.whosaid.(**)").should().beFreeOfCycles();

    @ArchTest
    static void the_scan_finds_the_classes_of_every_layer(JavaClasses classes) {
        LAYERS.forEach(layer -> assertThat(
                        classes.stream().filter(type -> type.getPackageName().startsWith(ROOT + "." + layer)))
                .as(layer)
                .hasSizeGreaterThan(5));
    }

    @ArchTest
    static void packages_are_small_enough_to_survey(JavaClasses classes) {
        Map<String, Long> files = classes.stream()
                .filter(type -> !type.getPackageName().isEmpty() && !type.isNestedClass() && !type.isAnonymousClass())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        files.keySet().removeAll(ABOVE_THE_LIMIT);
        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    @ArchTest
    static final ArchRule engine_is_plain_java = classes()
            .that()
            .resideInAPackage("org.whosaid.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "ai.onnxruntime..", "org.whosaid.engine..");

    @ArchTest
    static final ArchRule comparison_of_wordings_is_plain_java = classes()
            .that()
            .resideInAPackage("org.whosaid.wording..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.github.difflib..",
                    "opennlp.tools.stemmer..",
                    "org.whosaid.engine.text..",
                    "org.whosaid.engine.lexicon..",
                    "org.whosaid.wording..");

    @ArchTest
    static final ArchRule command_line_runs_without_the_service = noClasses()
            .that()
            .resideInAPackage("org.whosaid.cli..")
            .should()
            .dependOnClassesThat(residesOutsideOfEngineAndCommandLine().or(belongsToTheService()));

    @ArchTest
    static final ArchRule document_is_plain_java = classes()
            .that()
            .resideInAPackage("org.whosaid.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.whosaid.engine..", "org.whosaid.document..");

    @ArchTest
    static final ArchRule rows_are_seen_by_their_package_alone =
            classes().that(areRows()).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_but_the_store_depends_on_rows = noClasses()
            .that()
            .resideOutsideOfPackage("org.whosaid.store..")
            .should()
            .dependOnClassesThat(areRows());

    @ArchTest
    static final ArchRule entities_live_in_the_store =
            classes().that(areRows()).should().resideInAPackage("org.whosaid.store..");

    @ArchTest
    static final ArchRule names_come_from_the_domain =
            noClasses().should().haveNameMatching(".*\\.utils?\\..*|.*(Utils?|Manager|Helper|Impl)");

    @ArchTest
    static final ArchRule every_package_says_where_null_may_be = classes().should(resideInANullMarkedPackage());

    private static void forEachPair(String parent, List<String> order, JavaClasses classes) {
        for (int lower = 0; lower < order.size(); lower++) {
            String[] later = order.subList(lower + 1, order.size()).stream()
                    .map(name -> parent + "." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(parent + "." + order.get(lower) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static DescribedPredicate<JavaClass> areRows() {
        return describe(
                "are rows",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static DescribedPredicate<JavaClass> residesOutsideOfEngineAndCommandLine() {
        return describe(
                "are ours, but neither engine nor command line",
                type -> type.getPackageName().startsWith(ROOT)
                        && !type.getPackageName().startsWith(ROOT + ".engine")
                        && !type.getPackageName().startsWith(ROOT + ".cli"));
    }

    private static DescribedPredicate<JavaClass> belongsToTheService() {
        return JavaClass.Predicates.resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta..", "org.hibernate..");
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }
}
