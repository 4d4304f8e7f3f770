package io.github.lec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A public type of an exported package is one that users need; what only the modules of lec need is hidden. */
class ExportedTypesTest {
    private static final Path ROOT = Path.of("..");

    /** What users read and what they would write: documents, examples, the project of a user. */
    private static final List<String> OF_USERS = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs",
            ".ci/consumer/src",
            "lec-examples/src/main/java/io/github/lec/examples");

    /** What documents name as code: a block of Java, or words in backticks. A word of the language names no type. */
    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*```java$(.*?)^\\s*```$|(?<!`)`([^`\n]+)`(?!`)");

    /** What is no code in a file of Java: comments, and the text of strings. */
    private static final Pattern NO_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");

    /** Types that no document or example leads to, and why they are public. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "format.LecModule", "Jackson finds it by findAndAddModules()",
            "report.matrix.SheetName", "the Javadoc of Matrix links to it for what a name may be",
            "report.matrix.TableName", "the Javadoc of Matrix links to it for what a name may be");

    /** The types that others can see in a type, by its name. */
    private static final Map<String, List<JavaClass>> WITHIN = LecClasses.ALL.stream()
            .filter(type -> type.getEnclosingClass().isPresent() && isVisible(type))
            .collect(Collectors.groupingBy(
                    type -> type.getEnclosingClass().orElseThrow().getName()));

    private static Set<String> exported() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String module : List.of("lec-model", "lec-reports")) {
            Path compiled = ROOT.resolve(module).resolve("target/classes/module-info.class");
            try (InputStream file = Files.newInputStream(compiled)) {
                ModuleDescriptor.read(file).exports().stream()
                        .filter(export -> !export.isQualified())
                        .forEach(export -> exported.add(export.source()));
            }
        }
        return exported;
    }

    private static Map<String, JavaClass> publicTypes() throws IOException {
        Set<String> exported = exported();
        return LecClasses.ALL.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.toMap(JavaClass::getName, type -> type, (one, same) -> one, TreeMap::new));
    }

    /** The names in all code that users read. */
    private static Set<String> named() throws IOException {
        Set<String> words = new HashSet<>();
        Pattern separators = Pattern.compile("\\W+");
        for (String place : OF_USERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    separators.splitAsStream(code(file)).forEach(words::add);
                }
            }
        }
        return words;
    }

    private static String code(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".java")) {
            return NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
        }
        return name.endsWith(".md")
                ? CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining(" "))
                : "";
    }

    @Test
    void every_public_type_of_an_exported_package_is_one_to_which_documents_or_examples_lead() throws IOException {
        Map<String, JavaClass> types = publicTypes();
        Set<String> named = named();
        Set<String> reached = new HashSet<>();
        Deque<JavaClass> waiting = new ArrayDeque<>();
        types.values().stream()
                .filter(type -> named.contains(type.getSimpleName()))
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            JavaClass type = waiting.remove();
            if (reached.add(type.getName())) {
                mentioned(type)
                        .map(other -> types.get(top(other).getName()))
                        .filter(Objects::nonNull)
                        .forEach(waiting::add);
            }
        }

        Set<String> hidden = new TreeSet<>(types.keySet());
        hidden.removeAll(reached);
        assertThat(types).hasSizeGreaterThan(200);
        assertThat(hidden.stream().map(name -> name.substring("io.github.lec.".length())))
                .as("make it package-private, move it to a package that is not exported, or document it")
                .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void no_type_of_a_hidden_package_is_in_a_signature_that_users_see() throws IOException {
        Set<String> exported = exported();
        Set<String> leaks = new TreeSet<>();
        for (JavaClass type : publicTypes().values()) {
            mentioned(type)
                    .filter(other -> other.getPackageName().startsWith("io.github.lec."))
                    .filter(other -> !exported.contains(other.getPackageName()))
                    .forEach(other -> leaks.add(type.getName() + " mentions " + other.getName()));
        }
        assertThat(leaks).isEmpty();
    }

    /**
     * {@return the types in what others can see of a type: what it extends, its members, those that it has from a hidden
     * class, and those of the types in it}
     */
    private static Stream<JavaClass> mentioned(JavaClass type) {
        Stream<JavaClass> within =
                WITHIN.getOrDefault(type.getName(), List.of()).stream().flatMap(ExportedTypesTest::mentioned);
        Stream<JavaClass> hidden = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(parent -> parent.getPackageName().startsWith("io.github.lec."))
                .filter(parent -> !isVisible(parent))
                .flatMap(ExportedTypesTest::mentioned);
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
                type.getMembers().stream().filter(ExportedTypesTest::isVisible).flatMap(ExportedTypesTest::types);
        Stream<JavaClass> annotations = type.getMembers().stream()
                .filter(ExportedTypesTest::isVisible)
                .flatMap(member -> member.getAnnotations().stream())
                .map(annotation -> annotation.getRawType());
        return Stream.of(
                        Stream.concat(supertypes, members).flatMap(part -> part.getAllInvolvedRawTypes().stream()),
                        annotations,
                        within,
                        hidden)
                .flatMap(parts -> parts);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.of(
                            Stream.of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream())
                    .flatMap(parts -> parts);
        }
        return Stream.of(((JavaField) member).getType());
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers());
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static JavaClass top(JavaClass type) {
        JavaClass top = type.getBaseComponentType();
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }
}
