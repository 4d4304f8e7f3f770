package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final String[] FILES = {"dataset.json", "sources.json", "actors.json", "treaties.json", "cases.json"
    };

    @TempDir
    private Path folder;

    @Test
    void two_editions_differ_by_what_was_corrected() throws IOException {
        later();

        Golden.check(DiffTest.class, "diff.txt", editions().out());
    }

    @Test
    void programs_get_the_same_differences_as_json() throws IOException {
        later();

        Golden.check(DiffTest.class, "diff.json", editions("--format", "json").out());
    }

    @Test
    void one_dataset_differs_between_two_days_by_what_happened_and_by_the_clock() throws IOException {
        Ran ran = sample("--from-day", "2019-02-28", "--to-day", "2020-06-15");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain("echr-p6"); // a reference record that changed no verdict
        Golden.check(DiffTest.class, "diff-days.txt", ran.out());
    }

    @Test
    void one_dataset_differs_by_what_was_known() {
        Ran ran = sample("--from-known-by", "2020-06-14");

        assertThat(ran.out())
                .startsWith("From sample 1, as of 2026-06-30, known by 2020-06-14")
                .contains("\nTo   sample 1, as of 2026-06-30, known by 2026-06-30")
                .contains("Added arcadia-ruritania-extradition-2019/lifecycle/SIGNED [record]");
    }

    @Test
    void a_day_of_both_sides_holds_where_a_side_has_none_of_its_own() {
        Ran ran = sample("--as-of", "2020-01-01", "--to-day", "2021-01-01");

        assertThat(ran.out()).startsWith("From sample 1, as of 2020-01-01").contains("To   sample 1, as of 2021-01-01");
    }

    @Test
    void a_benchmark_that_is_met_by_reference_only_says_so_on_its_side() throws IOException {
        Path silent = treaty("silent", "ABSENT");
        Path byReference = treaty("by-reference", "PRIMACY_CLAUSE");

        assertThat(Ran.lec(folder, "diff", silent.toString(), byReference.toString(), "--states", "FR")
                        .out())
                .contains("  Remark after:  By reference only")
                .doesNotContain("Remark before");
        assertThat(Ran.lec(folder, "diff", byReference.toString(), silent.toString(), "--states", "FR")
                        .out())
                .contains("  Remark before: By reference only")
                .doesNotContain("Remark after");
        assertThat(Ran.lec(
                                folder,
                                "diff",
                                silent.toString(),
                                byReference.toString(),
                                "--states",
                                "FR",
                                "--format",
                                "json")
                        .out())
                .contains("\"remarkAfter\": \"By reference only");
    }

    /** A treaty of which the text says nothing on torture, and this on other treaties. */
    private Path treaty(String name, String savings) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2021-01-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"],
                  "textRead": "FULL",
                  "lifecycle": [{"stage": "IN_FORCE", "date": "2021-01-01", "citations": [{"source": "gazette"}]}],
                  "safeguards": [
                   {"kind": "TORTURE_NON_REFOULEMENT", "form": "ABSENT", "basis": "TEXT",
                    "citations": [{"source": "gazette"}]},
                   {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "%s", "basis": "TEXT",
                    "citations": [{"source": "gazette"}]}]}]}""".formatted(savings));
    }

    @Test
    void the_same_twice_has_no_differences() {
        Ran ran = Ran.lec(folder, "diff", Sample.FOLDER, Sample.FOLDER, "--states", "XA", "--counterpart", "XR");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "Findings: 0 new, 0 gone, 0 changed, ",
                        "Facts: 0 differ. Records: 0 differ. Cells of tables: 0 differ.")
                .hasLineCount(3);
    }

    @Test
    void a_dataset_is_named_in_one_way_only() {
        Ran ran = Ran.lec(folder, "diff", Sample.FOLDER, Sample.FOLDER, "--data", Sample.FOLDER);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).contains("--data: found a dataset beside OLD and NEW; expected one or the other");
    }

    @Test
    void wrong_data_on_either_side_are_named_with_their_place() throws IOException {
        Path later = later();
        Sample.write(
                later,
                "treaties.json",
                Files.readString(later.resolve("treaties.json")).replace("FULL", "FUL"));

        Ran ran = editions();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(later.resolve("treaties.json") + ":")
                .contains("did you mean FULL?");
    }

    @Test
    void a_workbook_has_the_changes_on_a_sheet_of_that_name() throws IOException {
        later();

        Ran ran = editions("--out", "changes.xlsx");

        assertThat(ran.status()).isZero();
        try (ZipFile workbook = new ZipFile(folder.resolve("changes.xlsx").toFile())) {
            byte[] sheets = workbook.getInputStream(workbook.getEntry("xl/workbook.xml"))
                    .readAllBytes();
            assertThat(new String(sheets, StandardCharsets.UTF_8)).contains("name=\"Cover\"", "name=\"Changes\"");
        }
        assertThat(editions("--format", "xlsx").out()).contains("lec-changes.xlsx");
        assertThat(folder.resolve("lec-changes.xlsx")).exists();
    }

    @Test
    void neither_edition_is_overwritten() throws IOException {
        Path later = later();

        Ran ran = editions("--out", later.resolve("diff.json").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(later.resolve("diff.json")).doesNotExist();
    }

    /** Another edition of the sample: one clause read again, one source named, the case withdrawn. */
    private Path later() throws IOException {
        Path later = Files.createDirectories(folder.resolve("later"));
        for (String name : FILES) {
            String text = Files.readString(Path.of(Sample.FOLDER, name));
            Sample.write(
                    later,
                    name,
                    switch (name) {
                        case "dataset.json" -> text.replace("\"version\": \"1\"", "\"version\": \"2\"");
                        case "treaties.json" ->
                            text.replaceFirst(
                                            "(\"DEATH_PENALTY_BAR\",\\s+\"form\": )\"ABSENT\"",
                                            "$1\"OPTIONAL_REFUSAL\"")
                                    .replace("Treaty between Arcadia", "Agreement between Arcadia");
                        case "cases.json" -> "[]";
                        default -> text;
                    });
        }
        return later;
    }

    private Ran editions(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("diff", Sample.FOLDER, "later", "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("diff", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
