package io.github.lec.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Poms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The requirements of Maven Central for POMs, and one version everywhere. */
class PublicationTest {
    private static final Pattern VERSION_OF_LEC = Pattern.compile(
            "io\\.github\\.lec</groupId>\\s*<artifactId>[\\w-]+</artifactId>(?:\\s*<!--.*?-->)?\\s*<version>([^<$]+)<");

    private static String version() {
        return Poms.child(Poms.read("pom.xml").getDocumentElement(), "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "lec-model/bom/pom.xml"})
    void a_pom_that_inherits_nothing_is_complete(String pom) {
        Element project = Poms.read(pom).getDocumentElement();

        assertThat(List.of("name", "description", "url", "licenses", "developers", "scm"))
                .allSatisfy(element -> assertThat(Poms.child(project, element))
                        .as("%s in %s", element, pom)
                        .isNotBlank());
    }

    @Test
    void code_and_data_have_each_their_licence() {
        assertThat(Poms.all(Poms.read("pom.xml"), "license"))
                .extracting(licence -> Poms.child(licence, "name"))
                .containsExactly("Apache-2.0", "CC-BY-4.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lec-model/bom/pom.xml",
                "lec-model/pom.xml",
                "lec-reports/pom.xml",
                "lec-examples/pom.xml",
                ".ci/consumer/pom.xml",
                "README.md",
                "docs/library.md"
            })
    void every_file_names_the_version_of_the_project(String file) throws IOException {
        String text = Files.readString(Path.of("..", file));
        List<String> named = VERSION_OF_LEC
                .matcher(text.replace("<lec.version>", "io.github.lec</groupId><artifactId>lec</artifactId><version>"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(named).as("versions of lec in %s", file).isNotEmpty().containsOnly(version());
    }

    @Test
    void the_schemas_of_the_tests_are_those_of_the_library() {
        assertThat(property("lec-reports/pom.xml", "poi.version"))
                .isEqualTo(property("lec-model/bom/pom.xml", "poi.version"));
    }

    private static String property(String pom, String name) {
        return Poms.all(Poms.read(pom), name).get(0).getTextContent();
    }
}
