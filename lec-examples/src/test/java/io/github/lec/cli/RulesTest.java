package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Rule;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)+)\\]\\(https?://[^()<>\\s]+\\)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void every_rule_is_listed_with_its_benchmark(String format) {
        Ran ran = Ran.lec(folder, "rules", "--format", format);

        assertThat(ran.status()).isZero();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            assertThat(ran.out()).contains(rule.info().id(), rule.info().title());
        }
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void norms_are_called_by_their_titles() {
        Ran ran = Ran.lec(folder, "rules");

        assertThat(ran.out()).contains("\n  Norms: ").contains("article 3").doesNotContain("cfreu-19-2");
    }

    @Test
    void the_cover_is_worded_as_in_a_finding() {
        String covered =
                "(removal to death penalty or torture), within the scope of Union law, for example on Union citizens and";

        assertThat(rule(Ran.lec(folder, "rules").out(), "LEC-EXT-004")).contains(covered);
        assertThat(Ran.lec(folder, "check", "--states", "ES,PL", "--fail-on", "never")
                        .out())
                .contains("Cover: ")
                .doesNotContainPattern("Cover: .*\\(removal to death penalty or torture\\)[^,]");
    }

    private static String rule(String catalogue, String id) {
        return Stream.of(catalogue.split("\n\n"))
                .filter(rule -> rule.startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void markdown_has_a_heading_a_rule() {
        Ran ran = Ran.lec(folder, "rules", "--format", "markdown");

        long headings = ran.out().lines().filter(line -> line.startsWith("## ")).count();
        assertThat(headings).isEqualTo(RuleCatalogue.standard().rules().size());
    }

    @Test
    void markdown_links_every_norm_to_a_source_of_it() {
        List<String> linked = new ArrayList<>();
        Ran.lec(folder, "rules", "--format", "markdown")
                .out()
                .lines()
                .filter(RulesTest::listsNorms)
                .forEach(line -> {
                    assertThat(line).matches("- \\*\\*[^*]+:\\*\\* (?:" + LINK + "(?:, [a-zA-Z ,]+)?(?:; |$))+");
                    LINK.matcher(line)
                            .results()
                            .forEach(link -> linked.add(link.group(1).replaceAll("\\\\(.)", "$1")));
                });

        Dataset embedded = Dataset.embedded();
        assertThat(linked)
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(RuleCatalogue.standard().rules().stream()
                        .flatMap(rule -> Stream.concat(rule.info().norms().stream(), rule.info().cover().stream()))
                        .map(id -> embedded.norm(id).orElseThrow().title())
                        .toList());
    }

    private static boolean listsNorms(String line) {
        return line.startsWith("- **Norms:** ") && !line.endsWith(" none") || line.startsWith("- **Cover, ");
    }

    @Test
    void a_norm_is_linked_to_a_document_before_the_front_page_of_a_site() {
        assertThat(Ran.lec(folder, "rules", "--format", "markdown").out())
                .contains("[Saadi v Italy \\[GC\\]](https://mezisoudy.cz/databaze-judikatury/");
    }

    @ParameterizedTest
    @CsvSource({
        "A [GC],             https://a.test/x_(y).html, [A \\[GC\\]](https://a.test/x_%28y%29.html)",
        "A](https://b.test), https://a.test/<y>,        [A\\](https://b.test)](https://a.test/%3Cy%3E)",
        "A\\,                 https://a.test/x y,        [A\\\\](https://a.test/x%20y)"
    })
    void no_title_and_no_address_ends_its_link_early(String title, String address, String link) {
        assertThat(MarkdownLink.of(title, address)).isEqualTo(link);
    }

    @Test
    void the_catalogue_in_the_documentation_is_what_the_command_prints() throws IOException {
        Golden.check(
                Path.of("../docs/rules.md"),
                Ran.lec(folder, "rules", "--format", "markdown").out());
    }

    @Test
    void json_gives_the_ids_of_norms_beside_their_titles() {
        Ran ran = Ran.lec(folder, "rules", "--format", "json");

        assertThat(ran.out())
                .startsWith("{\n  \"format\": \"1.0\",\n  \"version\": \"" + RuleCatalogue.VERSION
                        + "\",\n  \"rules\": [ {\n")
                .contains("\"id\": \"cfreu-19-2\"")
                .endsWith("}\n");
    }

    @Test
    void json_gives_the_question_of_each_kind_of_subject_too() {
        Ran ran = Ran.lec(folder, "rules", "--format", "json");

        assertThat(RuleCatalogue.standard().rules())
                .allSatisfy(rule -> rule.kinds()
                        .forEach(kind -> assertThat(ran.out())
                                .contains("\"" + kind.name() + "\": \""
                                        + rule.question(kind).replace("\"", "\\\"") + "\"")));
    }
}
