package io.github.lec.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example and compares its output. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/lec/examples");

    @TempDir
    private Path folder;

    private interface Program {
        void run(String... args) throws IOException;
    }

    @Test
    void a_treaty_can_be_built_in_code_and_judged() throws IOException {
        prints("BuildATreaty", BuildATreaty::main);
    }

    @Test
    void a_folder_of_your_own_can_be_loaded() throws IOException {
        prints("LoadYourOwnFolder", LoadYourOwnFolder::main, "src/main/sample-data");
    }

    @Test
    void a_matrix_of_your_own_can_be_written() throws IOException {
        Path workbook = folder.resolve("matrix.xlsx");

        prints("WriteOneMatrix", WriteOneMatrix::main, workbook.toString());

        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void a_table_of_your_own_can_stand_in_the_standard_workbook() throws IOException {
        Path workbook = folder.resolve("status.xlsx");

        prints("AddATable", AddATable::main, workbook.toString());

        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void a_day_in_the_past_can_be_seen_with_the_knowledge_of_that_day() throws IOException {
        prints("AskWhatWasKnown", AskWhatWasKnown::main);
    }

    @Test
    void the_texts_that_leave_most_open_are_found() throws IOException {
        prints("FindWhatToReadNext", FindWhatToReadNext::main);
    }

    @Test
    void the_missing_figure_of_the_paper_is_rebuilt_with_the_knowledge_of_its_day() throws IOException {
        prints("RebuildFigure1", RebuildFigure1::main);
    }

    @Test
    void each_statement_of_the_paper_on_europe_is_held_against_the_record() throws IOException {
        prints("CheckThePaper", CheckThePaper::main);
    }

    @Test
    void states_that_accept_a_convention_as_a_basis_are_distinguished_from_those_not_recorded() throws IOException {
        prints("AskWhoAcceptsAConvention", AskWhoAcceptsAConvention::main);
    }

    @Test
    void the_notice_that_ends_a_treaty_is_reported_where_it_is_recorded() throws IOException {
        prints("AskHowATreatyEnds", AskHowATreatyEnds::main);
    }

    @Test
    void decisions_of_courts_are_placed_before_or_after_a_judgment() throws IOException {
        prints("CompareBeforeAndAfterLiu", CompareBeforeAndAfterLiu::main);
    }

    @Test
    void treaties_are_put_in_their_order_as_far_as_their_dates_allow() throws IOException {
        prints("AskWhatCameFirst", AskWhatCameFirst::main);
    }

    @Test
    void what_states_got_is_reported_if_it_is_recorded() throws IOException {
        prints("AskWhatStatesGot", AskWhatStatesGot::main);
    }

    @Test
    void protection_by_nationality_is_computed_for_each_person() throws IOException {
        prints("AskWhoIsProtected", AskWhoIsProtected::main);
    }

    @Test
    void every_example_is_run_here_and_listed_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String tests = Files.readString(Path.of("src/test/java/io/github/lec/examples/ExamplesTest.java"));
        for (Path source : examples()) {
            String name = source.getFileName().toString().replace(".java", "");
            assertThat(tests).contains("prints(\"" + name + "\", " + name + "::main");
            assertThat(readme)
                    .contains("[" + name + "](lec-examples/src/main/java/io/github/lec/examples/" + name + ".java)");
        }
    }

    @Test
    void every_example_has_fewer_than_60_lines_and_one_main_method() throws IOException {
        for (Path source : examples()) {
            List<String> file = Files.readAllLines(source);
            assertThat(file).as("%s, the whole file", source.getFileName()).hasSizeLessThan(60);
            assertThat(file)
                    .as("%s", source.getFileName())
                    .filteredOn(line -> line.contains("static void main("))
                    .hasSize(1);
        }
    }

    private static Set<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("package-info.java")).collect(Collectors.toSet());
        }
    }

    private static void prints(String name, Program program, String... args) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        try (PrintStream capturing = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capturing);
            program.run(args);
        } finally {
            System.setOut(usual);
        }
        Golden.check(
                ExamplesTest.class,
                name + ".txt",
                printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
