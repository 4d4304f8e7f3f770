package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.rule.Rule;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
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
    void markdown_has_a_heading_a_rule() {
        Ran ran = Ran.lec(folder, "rules", "--format", "markdown");

        long headings = ran.out().lines().filter(line -> line.startsWith("## ")).count();
        assertThat(headings).isEqualTo(RuleCatalogue.standard().rules().size());
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
}
