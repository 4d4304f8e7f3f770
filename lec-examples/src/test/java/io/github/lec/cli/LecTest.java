package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.JsonSchema;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LecTest {
    @TempDir
    private Path folder;

    @Test
    void help_lists_the_commands_that_work() {
        Ran ran = Ran.lec(folder, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "Usage: lec",
                        "  compare",
                        "  check",
                        "  exposure",
                        "  diff",
                        "  what-if",
                        "  template",
                        "  import",
                        "  export",
                        "  rules",
                        "  schema");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "check", "exposure", "diff", "what-if", "rules"})
    void every_command_explains_its_options_and_statuses(String command) {
        Ran ran = Ran.lec(folder, command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Usage: lec " + command, "--out", "--format", "Exit status:");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void help_can_be_asked_for_as_a_command() {
        assertThat(Ran.lec(folder, "help", "check").out())
                .isEqualTo(Ran.lec(folder, "check", "--help").out());
    }

    @Test
    void options_without_a_command_are_those_of_compare() {
        assertThat(Ran.lec(folder, "--names", "--help").out())
                .isEqualTo(Ran.lec(folder, "compare", "--help").out());
    }

    @Test
    void the_version_names_the_rule_set_too() {
        Ran ran = Ran.lec(folder, "--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("lec ").contains("rule set " + RuleCatalogue.VERSION);
    }

    @Test
    void the_schema_is_printed_as_the_library_has_it() {
        Ran ran = Ran.lec(folder, "schema");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo(JsonSchema.text(Dataset.embedded().codes()));
    }

    @Test
    void the_schema_of_a_check_is_printed_too() throws IOException {
        Ran ran = Ran.lec(folder, "schema", "--of", "check");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo(JsonReport.Kind.CHECK.schema());
    }

    @Test
    void a_fault_in_the_command_itself_is_neither_findings_nor_wrong_input() {
        StringWriter err = new StringWriter();
        Terminal broken = new Terminal(folder, new PrintWriter(new Broken()), new PrintWriter(err), false);

        int status = Lec.run(broken, "rules");

        assertThat(status).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("Internal error in lec. Please report it")
                .contains("broken on purpose");
    }

    /** A writer that fails unexpectedly. */
    private static final class Broken extends Writer {
        @Override
        public void write(char[] text, int offset, int length) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {}
    }
}
