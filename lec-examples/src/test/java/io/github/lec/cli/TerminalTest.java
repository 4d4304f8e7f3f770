package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether messages go to a person: progress is shown to nobody else. */
class TerminalTest {

    /** A console of Java 17 to 21, which exists on terminals only. */
    public static final class OldConsole {}

    /** A console of Java 22 or later, which always exists. */
    public record NewConsole(boolean isTerminal) {}

    @Test
    void without_a_console_nobody_sees_messages() {
        assertThat(Terminal.isSeen(OldConsole.class, Optional.empty())).isFalse();
    }

    @Test
    void a_console_that_exists_on_terminals_only_is_seen() {
        assertThat(Terminal.isSeen(OldConsole.class, Optional.of(new OldConsole())))
                .isTrue();
    }

    @Test
    void a_console_that_always_exists_says_whether_it_is_seen() {
        assertThat(Terminal.isSeen(NewConsole.class, Optional.of(new NewConsole(true))))
                .isTrue();
        assertThat(Terminal.isSeen(NewConsole.class, Optional.of(new NewConsole(false))))
                .isFalse();
    }

    @Test
    void a_paragraph_is_broken_into_lines_for_a_person_alone() {
        String paragraph = "- " + "Extradition treaties in force ".repeat(10).strip();

        assertThat(told(paragraph, false)).containsExactly(paragraph);
        assertThat(told(paragraph, true))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= 100)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("- Extradition"))
                .satisfies(lines -> assertThat(lines.get(1)).matches("  \\S.*"))
                .satisfies(lines -> assertThat(lines.stream().map(String::strip).collect(Collectors.joining(" ")))
                        .isEqualTo(paragraph));
    }

    @Test
    void a_word_that_fits_on_no_line_stays_whole() {
        String address = "- " + "a".repeat(120) + " and more";

        assertThat(told(address, true)).containsExactly("- " + "a".repeat(120), "  and more");
    }

    private static List<String> told(String paragraph, boolean seen) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        new Terminal(Path.of(""), printer, new PrintWriter(new StringWriter()), seen).sayParagraph(paragraph);
        return out.toString().lines().toList();
    }
}
