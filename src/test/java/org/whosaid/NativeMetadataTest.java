package org.whosaid;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.extensibility.ConfigurationExtension;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.hibernate.annotations.JdbcTypeCode;
import org.junit.jupiter.api.Test;

/**
 * What the native executable has to know beforehand is complete, so that nobody finds out by building one. With {@code
 * -Dwhosaid.native.rewrite=true} the list of types is written anew.
 */
class NativeMetadataTest {
    private static final boolean REWRITE = Boolean.getBoolean("whosaid.native.rewrite");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/org.whosaid/whosaid/reachability-metadata.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void types_that_are_read_and_written_by_reflection_are_listed() throws IOException {
        // Given
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.whosaid");

        // When
        SortedSet<String> reflected = new TreeSet<>();
        ours.stream().filter(NativeMetadataTest::belongsToTheInterface).forEach(type -> reflected.add(type.getName()));
        ours.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(JdbcTypeCode.class))
                .forEach(field -> addTypes(field, reflected, "org.whosaid"));
        JavaClasses flyway = new ClassFileImporter().importPackages("org.flywaydb");
        // Flyway copies these with Jackson whenever it is made ...
        flyway.that(assignableTo(ConfigurationExtension.class)).forEach(type -> {
            reflected.add(type.getName());
            type.getFields().forEach(field -> addTypes(field, reflected, "org.flywaydb"));
        });
        // ... and asks of a failure which of these it is.
        flyway.that(assignableTo(FlywaySqlException.class)).forEach(type -> reflected.add(type.getName()));
        if (REWRITE) {
            rewrite(reflected);
        }

        // Then
        assertThat(JSON.readTree(METADATA.toFile()).findValuesAsText("type"))
                .as("run this test with -Dwhosaid.native.rewrite=true")
                .containsExactlyElementsOf(reflected);
    }

    @Test
    void files_that_are_read_at_run_time_are_listed() throws IOException {
        // Given
        JsonNode globs = JSON.readTree(METADATA.toFile()).at("/resources");

        // When
        SortedSet<String> missing = new TreeSet<>();
        try (Stream<Path> ours = Files.walk(RESOURCES.resolve("org/whosaid"));
                Stream<Path> migrations = Files.walk(RESOURCES.resolve("db"))) {
            Stream.concat(ours, migrations)
                    .filter(Files::isRegularFile)
                    .map(RESOURCES::relativize)
                    .filter(file -> !matches(globs, file))
                    .forEach(file -> missing.add(file.toString()));
        }

        // Then
        assertThat(missing).isEmpty();
    }

    /**
     * Resources and their parameters, whose annotations api.KnownParameters reads, and what Jackson writes and reads: the whole of api but
     * what describes it, the resources of pages, and what elsewhere has Jackson's annotations.
     */
    private static boolean belongsToTheInterface(JavaClass type) {
        boolean read = type.isAnnotatedWith(JsonIgnoreProperties.class);
        boolean ofTheInterface = type.getPackageName().startsWith("org.whosaid.api")
                && !type.getPackageName().equals("org.whosaid.api.description")
                && !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info");
        boolean ofPages =
                type.getPackageName().startsWith("org.whosaid.page") && type.isAnnotatedWith(jakarta.ws.rs.Path.class);
        return read || ofTheInterface || ofPages;
    }

    private static void addTypes(JavaField field, SortedSet<String> found, String packages) {
        for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
            if (type.getPackageName().startsWith(packages) && found.add(type.getName())) {
                type.getFields().stream()
                        .filter(inner ->
                                !inner.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .forEach(inner -> addTypes(inner, found, packages));
            }
        }
    }

    private static boolean matches(JsonNode globs, Path file) {
        for (JsonNode resource : globs) {
            String glob = "glob:" + resource.at("/glob").asText();
            if (FileSystems.getDefault().getPathMatcher(glob).matches(file)) {
                return true;
            }
        }
        return false;
    }

    private static void rewrite(SortedSet<String> reflected) throws IOException {
        ObjectNode metadata = (ObjectNode) JSON.readTree(METADATA.toFile());
        ArrayNode types = metadata.putArray("reflection");
        for (String type : reflected) {
            types.addObject()
                    .put("type", type)
                    .put("allDeclaredConstructors", true)
                    .put("allDeclaredFields", true)
                    .put("allDeclaredMethods", true);
        }
        Files.writeString(METADATA, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(metadata) + "\n");
    }
}
