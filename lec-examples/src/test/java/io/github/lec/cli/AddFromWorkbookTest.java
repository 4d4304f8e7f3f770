package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records and facts that a workbook adds to a dataset of one's own. */
class AddFromWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void a_dry_run_says_how_a_dataset_would_change_and_changes_nothing() throws IOException {
        importFirst();
        Map<String, String> before = contents(folder.resolve("made"));
        addStep();

        Ran ran = Ran.lec(folder, "import", "more.xlsx", "--data", "made", "--dry-run");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.outLines())
                .startsWith("Facts: 1 differ. Records: 1 differ.")
                .contains(
                        "Added cn-ee-extradition-2030/lifecycle/RATIFIED/EE [record]",
                        "  After:  2031-02 (gazette-2031-8)",
                        "Added gazette-2031-8 [record]")
                .endsWith("Dataset my-treaties, version 1: sources 2, treaties 1, with 3 facts. Nothing was written.");
        assertThat(contents(folder.resolve("made"))).isEqualTo(before);
    }

    @Test
    void a_dry_run_says_if_the_day_or_the_version_of_a_dataset_would_change() throws IOException {
        importFirst();
        addStep();
        new FilledWorkbook(folder.resolve("more.xlsx")).row("Dataset", "Version", "0", "As of", "2031-03-31");

        Ran ran = Ran.lec(folder, "import", "more.xlsx", "--data", "made", "--dry-run");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.outLines()).contains("The dataset itself: version 1 -> 0, as of 2031-04-01 -> 2031-03-31.");
    }

    @Test
    void records_are_added_to_a_dataset_and_nothing_of_it_is_lost() throws IOException {
        importFirst();
        Files.writeString(folder.resolve("made/README.md"), "Mine.");
        String before = Files.readString(folder.resolve("made/treaties.json"));
        addStep();

        Ran ran = Ran.lec(folder, "import", "more.xlsx", "--data", "made");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(Files.readString(folder.resolve("made/treaties.json")))
                .contains(
                        "\"SIGNED\", \"date\": \"2030-05\"", "POLITICAL_OFFENCE_EXCEPTION", "\"articlesRead\": [\"3\"]")
                .contains("\"RATIFIED\", \"party\": \"EE\", \"date\": \"2031-02\"")
                .hasSizeGreaterThan(before.length());
        assertThat(folder.resolve("made/README.md")).hasContent("Mine.");
        Ran again = Ran.lec(folder, "import", "more.xlsx", "--data", "made", "--dry-run");
        assertThat(again.outLines()).startsWith("Facts: 0 differ. Records: 0 differ.");
    }

    @Test
    void an_export_that_is_imported_again_changes_nothing() throws IOException {
        importFirst();
        Ran.lec(folder, "export", "--data", "made", "--out", "export.xlsx");

        Ran ran = Ran.lec(folder, "import", "export.xlsx", "--data", "made", "--dry-run");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines())
                .containsExactly(
                        "Facts: 0 differ. Records: 0 differ.",
                        "Dataset my-treaties, version 1: sources 1, treaties 1, with 2 facts. Nothing was written.");
    }

    @Test
    void what_contradicts_the_dataset_is_refused_at_its_cell_unless_it_is_to_be_replaced() throws IOException {
        importFirst();
        addStep();
        new FilledWorkbook(folder.resolve("more.xlsx"))
                .row("Sources", "Id", "gazette-2031-7", "Title", "Another title");

        assertThat(Ran.lec(folder, "import", "more.xlsx", "--data", "made").problems())
                .singleElement()
                .asString()
                .contains(" at Sources!B8: found ", "Another title");
        assertThat(Ran.lec(folder, "import", "more.xlsx", "--data", "made", "--replace", "gazette-2031-7/title")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("made/sources.json"))).contains("Another title", "OFFICIAL_GAZETTE");
    }

    @Test
    void a_workbook_of_another_dataset_is_not_added_by_mistake() throws IOException {
        importFirst();
        addStep();
        new FilledWorkbook(folder.resolve("more.xlsx"))
                .row(
                        "Dataset",
                        "Id",
                        "other",
                        "Version",
                        "1",
                        "Title",
                        "T",
                        "Licence",
                        "CC0-1.0",
                        "As of",
                        "2031-04-01");

        assertThat(Ran.lec(folder, "import", "more.xlsx", "--data", "made").problems())
                .singleElement()
                .asString()
                .endsWith(" at Dataset!B7: found \"other\"; expected my-treaties, the id of the dataset that is added"
                        + " to, or an empty cell");
    }

    @Test
    void a_value_that_contradicts_the_dataset_is_refused_with_the_way_to_change_it() {
        importFirst();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx"))
                .edit(book -> book.getSheet("Treaties").getRow(6).getCell(2).setCellValue("Another title"));

        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--data", "made")
                        .problems())
                .singleElement()
                .asString()
                .endsWith(
                        "the value that this record already has; to change it: --replace=cn-ee-extradition-2030/title");
        assertThat(Ran.lec(
                                folder,
                                "import",
                                "my-treaties.xlsx",
                                "--data",
                                "made",
                                "--replace=cn-ee-extradition-2030/Title")
                        .status())
                .isZero();
    }

    @Test
    void every_wrong_place_to_be_replaced_is_named() {
        importFirst();

        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--data", "made", "--replace=nobody,other/title")
                        .problems())
                .satisfiesExactly(
                        nobody -> assertThat(nobody).contains("found \"nobody\" to be replaced"),
                        other -> assertThat(other).contains("found \"other/title\" to be replaced"));
    }

    @Test
    void a_misspelt_place_to_be_replaced_is_named_with_the_one_that_is_meant() {
        importFirst();

        assertThat(Ran.lec(
                                folder,
                                "import",
                                "my-treaties.xlsx",
                                "--data",
                                "made",
                                "--replace=cn-ee-extradition-2030/Titel,cn-ee-extraditon-2030")
                        .problems())
                .satisfiesExactly(
                        member -> assertThat(member)
                                .contains("\"cn-ee-extradition-2030/Titel\" to be replaced")
                                .endsWith("; did you mean cn-ee-extradition-2030/title?"),
                        record -> assertThat(record)
                                .contains("\"cn-ee-extraditon-2030\" to be replaced")
                                .endsWith("; did you mean cn-ee-extradition-2030?"));
    }

    @Test
    void a_second_answer_of_one_source_is_pointed_out_before_it_is_imported() {
        importFirst();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx"))
                .edit(book -> book.getSheet("Lifecycle").getRow(6).getCell(3).setCellValue("2030-06"));

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--data", "made", "--dry-run");

        assertThat(ran.err())
                .isEqualTo("Note: gazette-2031-7 now gives two answers to cn-ee-extradition-2030/lifecycle/SIGNED; to"
                        + " replace the earlier: --replace=cn-ee-extradition-2030/lifecycle.\n");
        assertThat(ran.status()).isZero();
    }

    @Test
    void a_dry_run_shows_what_differs_in_a_fact_whose_answer_stays_the_same() {
        importFirst();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx"))
                .edit(book ->
                        book.getSheet("Safeguards").getRow(7).createCell(4).setCellValue("Not for terrorism."));

        Ran ran = Ran.lec(
                folder,
                "import",
                "my-treaties.xlsx",
                "--data",
                "made",
                "--dry-run",
                "--replace=cn-ee-extradition-2030/Safeguards");

        assertThat(ran.outLines())
                .contains(
                        "  Before: Must refuse (gazette-2031-7, art. 3(a))",
                        "  After:  Must refuse (gazette-2031-7, art. 3(a))",
                        "  summary: (none) -> Not for terrorism.");
    }

    @Test
    void facts_are_added_to_a_record_of_the_dataset_by_its_id() throws IOException {
        importFirst();
        Ran.lec(folder, "template", "--out", "more.xlsx");
        new FilledWorkbook(folder.resolve("more.xlsx"))
                .row(
                        "Safeguards",
                        "Record",
                        "cn-ee-extradition-2030",
                        "Kind",
                        "PERSECUTION_CLAUSE",
                        "Form",
                        "MANDATORY_REFUSAL",
                        "Source",
                        "gazette-2031-7");

        Ran ran = Ran.lec(folder, "import", "more.xlsx", "--data", "made");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.outLines()).startsWith("Facts: 1 differ. Records: 0 differ.");
        assertThat(Files.readString(folder.resolve("made/treaties.json")))
                .contains("PERSECUTION_CLAUSE", "POLITICAL_OFFENCE_EXCEPTION", "\"articlesRead\": [\"3\"]");
    }

    private void importFirst() {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made")
                        .status())
                .isZero();
    }

    /** A workbook with only the new facts of the treaty. */
    private void addStep() {
        Ran.lec(folder, "template", "--out", "more.xlsx");
        new FilledWorkbook(folder.resolve("more.xlsx"))
                .row("Sources", "Id", "gazette-2031-8", "Title", "Law 8/2031", "Published", "2031-03-02")
                .row(
                        "Treaties",
                        "Id",
                        "cn-ee-extradition-2030",
                        "Kind",
                        "EXTRADITION",
                        "Title",
                        "Extradition treaty between Estonia and China")
                .row(
                        "Lifecycle",
                        "Record",
                        "cn-ee-extradition-2030",
                        "Stage",
                        "RATIFIED",
                        "Party",
                        "EE",
                        "Date",
                        "2031-02",
                        "Source",
                        "gazette-2031-8");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
