package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
}
