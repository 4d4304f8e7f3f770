package io.github.lec.cli;

import static io.github.lec.assertj.LecAssertions.assertThatDataset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands for filling in workbooks instead of writing JSON. */
class WorkbookCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void an_analyst_fills_in_a_treaty_and_has_it_judged() {
        Ran template = Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        assertThat(template.err()).isEmpty();
        assertThat(template.outLines())
                .containsExactly(
                        "Wrote " + folder.resolve("my-treaties.xlsx") + ".",
                        "Its first sheet says how to fill it in. Then: lec import my-treaties.xlsx --out FOLDER");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();

        Ran imported = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "my-treaties");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.status()).isZero();
        assertThat(imported.outLines())
                .containsExactly(
                        "Wrote " + folder.resolve("my-treaties") + ".",
                        "Dataset my-treaties, version 1: sources 1, treaties 1, with 2 facts.");

        Ran checked = Ran.lec(folder, "check", "--data", "my-treaties", "--fail-on", "never");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.status()).isZero();
        assertThat(checked.out())
                .startsWith("Dataset my-treaties, version 1, as of 2031-04-01")
                .contains("LEC-EXT-001 cn-ee-extradition-2030/EE-CN");
    }

    @Test
    void what_was_filled_in_is_in_the_files_of_the_dataset() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        Files.createDirectory(folder.resolve("made"));

        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made")
                        .status())
                .isZero();

        assertThat(Files.readString(folder.resolve("made/treaties.json"))).isEqualTo("""
                        [
                          {
                            "id": "cn-ee-extradition-2030",
                            "kind": "EXTRADITION",
                            "title": "Extradition treaty between Estonia and China",
                            "parties": ["CN", "EE"],
                            "textRead": "PARTIAL",
                            "articlesRead": ["3"],
                            "lifecycle": [
                              {"stage": "SIGNED", "date": "2030-05", "citations": [{"source": "gazette-2031-7"}]}
                            ],
                            "safeguards": [
                              {"kind": "POLITICAL_OFFENCE_EXCEPTION", "form": "MANDATORY_REFUSAL", "article": "3(a)", "basis": "TEXT", "citations": [{"source": "gazette-2031-7", "locator": "art. 3(a)"}]}
                            ]
                          }
                        ]
                        """);
        assertThatDataset(folder.resolve("made"))
                .hasNoProblems()
                .hasAccounts("cn-ee-extradition-2030/safeguards/POLITICAL_OFFENCE_EXCEPTION", 1);
        assertThat(files()).containsExactlyInAnyOrder("made", "my-treaties.xlsx");
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_written() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx"))
                .row("Treaties", "Id", "b", "Kind", "EXTRADITON", "Title", "B")
                .row("Case facts", "Record", "nobody", "Fact", "COERCION", "Value", "perhaps");

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems())
                .hasSize(2)
                .satisfiesExactly(
                        kind -> assertThat(kind)
                                .startsWith(folder.resolve("my-treaties.xlsx")
                                        + " at Treaties!B8: found \"EXTRADITON\"; expected")
                                .endsWith("did you mean EXTRADITION?"),
                        record -> assertThat(record)
                                .contains(" at 'Case facts'!A7: LEC-REF-001, found \"nobody\"; expected"));
        assertThat(files()).containsExactly("my-treaties.xlsx");
    }

    @Test
    void the_workbook_comes_back_with_its_problem_cells_marked() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx"))
                .row("Treaties", "Id", "b", "Kind", "EXTRADITON", "Title", "B");

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made", "--annotate", "marked.xlsx");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.outLines()).containsExactly("Wrote " + folder.resolve("marked.xlsx") + ".");
        assertThat(ran.problems()).singleElement().asString().contains(" at Treaties!B8: ");
        assertThat(ran.count()).isEqualTo("1 problem, marked in marked.xlsx; no dataset was written.");
        assertThat(files()).containsExactly("marked.xlsx", "my-treaties.xlsx");
        assertThat(Ran.lec(folder, "import", "marked.xlsx", "--out", "made").problems())
                .singleElement()
                .asString()
                .contains(" at Treaties!B8: ");
    }

    @Test
    void problems_beyond_the_first_thousand_are_counted_and_marked_too() {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).edit(book -> {
            for (int row = 7; row < 3_007; row++) {
                var treaty = book.getSheet("Treaties").createRow(row);
                treaty.createCell(0).setCellValue("treaty-" + row);
                treaty.createCell(1).setCellValue("KIND_" + row);
                treaty.createCell(2).setCellValue("A treaty");
            }
        });

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made", "--annotate", "marked.xlsx");

        assertThat(ran.err()).contains("\nand 2000 more\n");
        assertThat(ran.count()).isEqualTo("3000 problems, marked in marked.xlsx; no dataset was written.");
    }

    @Test
    void an_unread_sheet_that_cannot_be_copied_is_a_problem_of_the_workbook() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        Path workbook = folder.resolve("my-treaties.xlsx");
        new FilledWorkbook(workbook)
                .row("Treaties", "Id", "b", "Kind", "EXTRADITON", "Title", "B")
                .edit(sheets -> sheets.createSheet("x-bomb"));
        enlargeLastSheet(workbook);

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made", "--annotate", "marked.xlsx");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems())
                .satisfiesExactly(
                        kind -> assertThat(kind).contains(" at Treaties!B8: "),
                        bomb -> assertThat(bomb)
                                .startsWith(workbook + ": found a workbook that unpacks to more than 128 MiB;"));
        assertThat(files()).containsExactly("my-treaties.xlsx");
    }

    @Test
    void a_workbook_without_problems_has_nothing_to_be_marked() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();

        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made", "--annotate", "marked.xlsx")
                        .status())
                .isZero();
        assertThat(files()).containsExactly("made", "my-treaties.xlsx");
    }

    @Test
    void a_marked_copy_has_the_suffix_of_the_workbook() {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();

        assertThat(Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made", "--annotate", "marked.xlsm")
                        .problems())
                .containsExactly("--annotate: found \"marked.xlsm\"; expected a file with the suffix of the workbook,"
                        + " \".xlsx\"");
    }

    @Test
    void the_current_folder_if_it_is_empty_takes_the_dataset_and_stays_the_same_folder() throws IOException {
        Ran.lec(folder, "template", "--for", "treaties", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        Path made = Files.createDirectory(folder.resolve("made"));
        Object before = Files.readAttributes(made, BasicFileAttributes.class).fileKey();

        Ran ran = Ran.lec(made, "import", "../my-treaties.xlsx", "--out", ".");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(made.resolve("treaties.json")).content().contains("cn-ee-extradition-2030");
        assertThat(Files.readAttributes(made, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @Test
    void a_folder_that_is_not_empty_is_not_changed() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        Files.createDirectory(folder.resolve("made"));
        Files.writeString(folder.resolve("made/treaties.json"), "[]");

        Ran ran = Ran.lec(folder, "import", "my-treaties.xlsx", "--out", "made");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        "--out: found \"made\", which is not empty; expected the folder to write, new or empty");
        assertThat(folder.resolve("made/treaties.json")).hasContent("[]");
    }

    @Test
    void a_workbook_that_was_filled_in_is_not_replaced_by_an_empty_one() throws IOException {
        Ran.lec(folder, "template", "--out", "my-treaties.xlsx");
        new FilledWorkbook(folder.resolve("my-treaties.xlsx")).treatyOfEstonia();
        byte[] filled = Files.readAllBytes(folder.resolve("my-treaties.xlsx"));

        Ran ran = Ran.lec(folder, "template", "--out", "my-treaties.xlsx");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly("--out: found \"my-treaties.xlsx\", which is there already; expected a new file,"
                        + " since one that is there may have been filled in");
        assertThat(folder.resolve("my-treaties.xlsx")).hasBinaryContent(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "export"})
    void without_a_place_nothing_is_written(String command) throws IOException {
        Ran ran = Ran.lec(folder, command);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly("--out: found nothing; expected the workbook to write, as in my-treaties.xlsx");
        assertThat(files()).isEmpty();
    }

    @Test
    void an_import_needs_a_workbook_and_a_place() {
        assertThat(Ran.lec(folder, "import").problems()).containsExactly("WORKBOOK: found no value; expected WORKBOOK");
        assertThat(Ran.lec(folder, "import", "missing.xlsx").problems())
                .containsExactly(
                        "--out: found nothing; expected the folder to write, new or empty",
                        "WORKBOOK: found no file \"missing.xlsx\"; expected an Excel workbook (.xlsx)");
    }

    @Test
    void what_is_no_workbook_is_refused_with_one_message() {
        Path file = Sample.write(folder, "data.json", Sample.valid());

        Ran ran = Ran.lec(folder, "import", "data.json", "--out", "made");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        file + ": found a file of another kind; expected an Excel workbook (.xlsx) without a password");
    }

    @Test
    void a_dataset_goes_into_a_workbook_and_comes_back() throws IOException {
        Sample.write(folder, "data.json", Sample.valid());

        assertThat(Ran.lec(folder, "export", "--data", "data.json", "--out", "data.xlsx")
                        .outLines())
                .containsExactly("Wrote " + folder.resolve("data.xlsx") + ".");
        assertThat(Ran.lec(folder, "import", "data.xlsx", "--out", "back").status())
                .isZero();
        assertThat(Ran.lec(folder, "export", "--data", "back", "--out", "again.xlsx")
                        .status())
                .isZero();

        assertThat(folder.resolve("again.xlsx")).hasSameBinaryContentAs(folder.resolve("data.xlsx"));
    }

    @Test
    void without_data_the_embedded_dataset_is_exported() throws IOException {
        assertThat(Ran.lec(folder, "export", "--out", "embedded.xlsx").status()).isZero();
        assertThat(Ran.lec(folder, "import", "embedded.xlsx", "--out", "embedded")
                        .status())
                .isZero();

        for (Map.Entry<String, String> file :
                DatasetWriter.files(Dataset.embedded()).entrySet()) {
            assertThat(Files.readString(folder.resolve("embedded").resolve(file.getKey())))
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void a_text_that_is_too_long_for_a_cell_is_refused_before_anything_is_written() throws IOException {
        Sample.write(folder, "data.json", Sample.validBut("Official Gazette (invented)", "a".repeat(40_000)));

        Ran ran = Ran.lec(folder, "export", "--data", "data.json", "--out", "data.xlsx");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        "Sources at /gazette/title: found 40000 characters; expected at most 32767, which is what a"
                                + " cell of Excel holds");
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void the_workbook_does_not_replace_the_data_that_are_read() {
        Path data = Sample.write(folder, "data.json", Sample.valid());

        assertThat(Ran.lec(folder, "export", "--data", "data.json", "--out", "data.json")
                        .status())
                .isEqualTo(2);
        assertThat(data).hasContent(Sample.valid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "import", "export"})
    void each_command_explains_itself(String command) {
        Ran ran = Ran.lec(folder, command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Usage: lec " + command, "--out", "Exit status:");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    private static void enlargeLastSheet(Path workbook) throws IOException {
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) ' ');
        try (FileSystem parts = FileSystems.newFileSystem(workbook);
                Stream<Path> sheets = Files.list(parts.getPath("/xl/worksheets"))) {
            long last = sheets.filter(Files::isRegularFile).count();
            Path sheet = parts.getPath("/xl/worksheets/sheet" + last + ".xml");
            try (OutputStream out = Files.newOutputStream(sheet, StandardOpenOption.APPEND)) {
                for (int i = 0; i < 130; i++) {
                    out.write(mebibyte);
                }
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
