package io.github.lec.cli;

import static io.github.lec.assertj.LecAssertions.assertThatDataset;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analyst who has only the template fills in three treaties that exist, with what their texts say: China's with
 * Spain and with France on extradition, and with Australia on the transfer of sentenced persons.
 */
class AnalystSessionTest {
    private static final String ES = "cn-es-extradition";
    private static final String FR = "cn-fr-extradition";
    private static final String AU = "cn-au-transfer";

    @TempDir
    private Path folder;

    private FilledWorkbook workbook;

    @BeforeEach
    void fill_in() {
        assertThat(Ran.lec(folder, "template", "--out", "mine.xlsx").status()).isZero();
        workbook = new FilledWorkbook(folder.resolve("mine.xlsx")).edit(AnalystSessionTest::fillIn);
    }

    private static void fillIn(XSSFWorkbook book) {
        row(
                book,
                "Dataset",
                "Id",
                "mine",
                "Version",
                "1",
                "Title",
                "Three treaties",
                "Licence",
                "CC-BY-4.0",
                "As of",
                "2026-06-30");
        source(book, "text-es", "Text of the treaty with Spain");
        source(book, "text-fr", "Text of the treaty with France");
        source(book, "text-au", "Text of the treaty with Australia");
        treaty(book, ES, "EXTRADITION", "Extradition treaty with Spain", "CN, ES");
        treaty(book, FR, "EXTRADITION", "Extradition treaty with France", "CN, FR");
        treaty(book, AU, "TRANSFER_OF_SENTENCED_PERSONS", "Treaty with Australia on transfer", "CN, AU");
        clause(book, ES, "POLITICAL_OFFENCE_EXCEPTION", "MANDATORY_REFUSAL", "3(1)", "text-es");
        clause(book, ES, "PERSECUTION_CLAUSE", "MANDATORY_REFUSAL", "3(2)", "text-es");
        clause(book, ES, "OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "3(4)", "text-es");
        clause(book, ES, "DEATH_PENALTY_BAR", "MANDATORY_UNLESS_ASSURANCE", "3(8)", "text-es");
        clause(book, FR, "POLITICAL_OFFENCE_EXCEPTION", "MANDATORY_REFUSAL", "3(1)", "text-fr");
        clause(book, FR, "DEATH_PENALTY_BAR", "MANDATORY_UNLESS_ASSURANCE", "3(7)", "text-fr");
        clause(book, FR, "OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "4(1)", "text-fr");
        clause(book, AU, "PERSON_CONSENT", "BINDING_RULE", "4(5)", "text-au");
    }

    @Test
    void three_treaties_are_imported_and_judged() {
        Ran imported = Ran.lec(folder, "import", "mine.xlsx", "--out", "made");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).contains("Dataset mine, version 1: sources 3, treaties 3, with 8 facts.");
        assertThatDataset(folder.resolve("made"))
                .hasRecord(ES)
                .hasRecord(FR)
                .hasRecord(AU)
                .hasNoContradictions();

        Ran checked = Ran.lec(folder, "check", "--data", "made", "--fail-on", "never");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains(ES, FR);
    }

    @Test
    void twelve_mistakes_are_named_in_one_run() {
        workbook.edit(book -> {
            row(book, "Treaties", "Id", "b", "Kind", "EXTRADITON", "Title", "B");
            row(book, "Treaties", "Id", "c", "Kind", "EXTRADITION", "Title", "C", "Parties", "France");
            row(book, "Lifecycle", "Record", ES, "Stage", "SIGNED", "Date", "2005-02-30", "Source", "text-es");
            row(book, "Lifecycle", "Record", FR, "Stage", "SIGNED", "Source", "text-rf");
            row(book, "Lifecycle", "Record", "cn-au-trasnfer", "Stage", "SIGNED", "Source", "text-au");
            row(book, "Lifecycle", "Record", AU, "Stage", "RATIFIED", "Party", "AU");
            row(book, "Safeguards", "Record", ES, "Kind", "SPECIALITY", "Form", "BINDING_RULE", "Source", "text-es");
            row(book, "Safeguards", "Record", ES, "Form", "BINDING_RULE", "Source", "text-es");
            var treaties = book.getSheet("Treaties");
            treaties.addMergedRegion(CellRangeAddress.valueOf("C8:C9"));
            treaties.getRow(6).getCell(9).setCellValue(LocalDate.parse("2026-04-03"));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
            treaties.getRow(6).getCell(9).setCellStyle(style);
            treaties.getRow(6).getCell(4).setBlank();
            treaties.getRow(5).getCell(4).setBlank();
            treaties.getRow(5).getCell(4).setCellValue("Aliasses");
            var step = book.getSheet("Lifecycle").getRow(6).getCell(4);
            step.setBlank();
            step.setCellValue(38_670);
        });

        Ran ran = Ran.lec(folder, "import", "mine.xlsx", "--out", "made");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(folder.resolve("made")).doesNotExist();
        assertThat(ran.problems().stream()
                        .map(problem -> problem.replaceFirst("^.*xlsx at ", ""))
                        .map(problem -> problem.replaceFirst("expected one of .*; did", "expected one of …; did"))
                        .map(problem -> problem.replaceFirst("expected one of [^…].*", "expected one of …")))
                .containsExactly(
                        "Treaties!E6: found the heading \"Aliasses\"; expected one of …; did you mean Aliases?",
                        "Treaties!J7: found a date, 2026-04-03; expected what was typed: Excel may have made a date"
                                + " of it; type it again in a cell with the format Text",
                        "Treaties!C8: found merged cells, C8:C9; expected one value in each cell: a merged cell does"
                                + " not say which rows it applies to",
                        "Treaties!B10: found \"EXTRADITON\"; expected one of …; did you mean EXTRADITION?",
                        "Treaties!D11: found \"France\"; expected capital letters, digits and dashes, as in FR; did"
                                + " you mean FR?",
                        "Lifecycle!D7: found \"2005-02-30\"; expected a day that exists in the calendar; did you mean"
                                + " 2005-02-28?",
                        "Lifecycle!E7: found 38670, the number by which Excel keeps the date 2005-11-14; expected a"
                                + " date, as in 2015, 2015-04 or 2015-04-12; did you mean 2005-11-14?",
                        "Lifecycle!H8: LEC-REF-001, found \"text-rf\"; expected the id of a row on the sheet"
                                + " Sources; did you mean text-au?",
                        "Lifecycle!A9: LEC-REF-001, found \"cn-au-trasnfer\"; expected the id of a row on the sheet"
                                + " Treaties or Arrangements or Laws or Resolutions; did you mean cn-au-transfer?",
                        "Lifecycle!H10: found an empty cell; expected at least one citation",
                        "Safeguards!B16: found \"SPECIALITY\"; expected one of …; did you mean SPECIALTY?",
                        "Safeguards!B17: found an empty cell; expected one of …");
    }

    private static void row(XSSFWorkbook book, String sheet, String... headingsAndValues) {
        FilledWorkbook.fill(book, sheet, headingsAndValues);
    }

    private static void source(XSSFWorkbook book, String id, String title) {
        row(book, "Sources", "Id", id, "Title", title, "Language", "zh");
    }

    private static void treaty(XSSFWorkbook book, String id, String kind, String title, String parties) {
        row(book, "Treaties", "Id", id, "Kind", kind, "Title", title, "Parties", parties, "Text read", "FULL");
    }

    private static void clause(
            XSSFWorkbook book, String treaty, String kind, String form, String article, String source) {
        row(
                book,
                "Safeguards",
                "Record",
                treaty,
                "Kind",
                kind,
                "Form",
                form,
                "Article",
                article,
                "Basis",
                "TEXT",
                "Source",
                source,
                "Locator",
                "art. " + article);
    }
}
