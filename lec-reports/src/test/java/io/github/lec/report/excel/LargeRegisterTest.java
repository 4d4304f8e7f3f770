package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is written row by row, so memory use does not depend on its length. */
class LargeRegisterTest {

    private static final int ROWS = 20_000;
    private static final int COLUMNS = 12;
    private static final List<Meaning> MEANINGS = List.of(Meaning.values());

    @Test
    void is_written_in_a_memory_that_could_not_hold_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("a-register.xlsx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRegisterTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        // nothing of a logging framework either
        assertThat(output).isEmpty();
        assertThat(Files.size(file)).isGreaterThan(500_000);
    }

    /** Writes a register to a file; run in a process of its own, with little memory. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            WorkbookWriter.forProfile(Profile.ANALYST)
                    .deflateLevel(1)
                    .write(new Book(SampleBook.properties(), List.of(register(ROWS))), out);
        }
    }

    private static Matrix register(int rows) {
        Matrix.Builder matrix = Matrix.on("Register")
                .title("A register")
                .shows("Many rows.")
                .source("a test")
                .rowsFrom(() -> IntStream.range(0, rows).mapToObj(LargeRegisterTest::row));
        for (int i = 0; i < COLUMNS; i++) {
            matrix.columns(i % 4 == 1 ? Column.counts("Count " + i) : Column.words("Words " + i));
        }
        return matrix.build();
    }

    private static Row row(int number) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(
                    i % 4 == 1
                            ? Cell.of(number * 31L + i)
                            : Cell.of("some words in row " + number + ", column " + i)
                                    .meaning(MEANINGS.get((number + i) % MEANINGS.size())));
        }
        return Row.of(cells).anchoredAs("row-" + number);
    }
}
