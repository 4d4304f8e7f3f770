package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits at a terminal sees that work continues; a file or another program is told nothing. */
class ProgressTest {

    /** Messages, and when the first of them have come. */
    private static final class Messages extends StringWriter {
        private final CountDownLatch come;

        Messages(int number) {
            this.come = new CountDownLatch(number);
        }

        @Override
        public void write(String words, int from, int length) {
            super.write(words, from, length);
            if (words.startsWith("Working", from)) {
                come.countDown();
            }
        }
    }

    @Test
    void work_that_takes_long_is_told_with_its_seconds_until_it_is_done() throws InterruptedException {
        Messages err = new Messages(2);
        Progress progress = new Progress(new PrintWriter(err), true, 20);
        assertThat(err.come.await(30, TimeUnit.SECONDS)).isTrue();
        progress.end();

        assertThat(err.toString().lines()).startsWith("Working: 2 s", "Working: 4 s");
        Thread.sleep(50);
        String told = err.toString();
        Thread.sleep(100);
        assertThat(err).hasToString(told);
    }

    /** An output that takes in nothing before a message has come. */
    private static final class Slow extends StringWriter {
        private final Messages err;

        Slow(Messages err) {
            this.err = err;
        }

        @Override
        public void write(String words, int from, int length) {
            try {
                assertThat(err.come.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            super.write(words, from, length);
        }
    }

    @Test
    void a_command_at_a_terminal_is_told_of(@TempDir Path folder) {
        Messages err = new Messages(1);
        StringWriter out = new Slow(err);

        Lec.run(new Terminal(folder, new PrintWriter(out), new PrintWriter(err), true), "schema");

        assertThat(err.toString()).startsWith("Working: 2 s");
        assertThat(out.toString()).contains("json-schema.org");
    }

    @Test
    void short_work_is_not_told() throws InterruptedException {
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), true);
        Thread.sleep(50);
        progress.end();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothing_is_told_where_nobody_sees_it() throws InterruptedException {
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), false, 1);
        Thread.sleep(100);
        progress.end();

        assertThat(err.toString()).isEmpty();
    }
}
