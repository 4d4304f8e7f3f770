package io.github.lec.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On the module path, a mapper can call only what the module opens to it. */
class OpenPackagesTest {
    private static final String JACKSON = "com.fasterxml.jackson.databind";

    @Test
    void packages_whose_types_say_how_they_look_as_json_are_open_to_jackson() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Set<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(module.opens())
                .allSatisfy(opens -> assertThat(opens.targets()).containsExactly(JACKSON));
        assertThat(module.opens())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactlyInAnyOrderElementsOf(ModelClasses.ALL.stream()
                        .filter(type ->
                                type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(JsonValue.class)))
                        .map(JavaClass::getPackageName)
                        .filter(exported::contains)
                        .collect(Collectors.toSet()));
    }
}
