package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A form as a workbook: explanations are above the headings, and cells have hints. */
class FormTest {
    static Matrix form() {
        return Matrix.on("Form")
                .title("A form")
                .shows("What a test fills in.")
                .source("a test")
                .columns(
                        Column.words("Id").asRowHeader(),
                        Column.words("Colour"),
                        Column.words("Liked"),
                        Column.words("Like"))
                .form(
                        List.of(
                                new FormField("The id.", "Any id.", Optional.empty(), false),
                                new FormField(
                                        "The colour.",
                                        "One of the list.",
                                        Optional.of(new Choice.Rows("Values", 0, "red", "blue")),
                                        true),
                                new FormField(
                                        "Whether it is liked.",
                                        "yes or no.",
                                        Optional.of(new Choice.Words(List.of("yes", "no"))),
                                        true),
                                new FormField(
                                        "Which it is like.", "An id.", Optional.of(new Choice.Form("Form")), false)),
                        OptionalInt.empty())
                .row(Cell.of("a"), Cell.of("red"), Cell.blank(), Cell.blank())
                .build();
    }

    static Matrix values() {
        return Matrix.on("Values")
                .title("Values")
                .shows("What can be chosen.")
                .source("a test")
                .columns(Column.words("Value"))
                .row(Row.of(Cell.of("red")).anchoredAs("red"))
                .row(Row.of(Cell.of("blue")).anchoredAs("blue"))
                .build();
    }

    @Test
    void asks_above_the_headings_and_leaves_cells_blank() throws IOException {
        XSSFSheet sheet = written(form(), values());

        assertThat(sheet.getRow(4).getCell(1)).hasToString("The colour.");
        assertThat(sheet.getRow(5).getCell(1)).hasToString("Colour");
        assertThat(sheet.getRow(6).getCell(1)).hasToString("red");
        assertThat(sheet.getRow(6).getCell(2)).hasToString("");
        assertThat(sheet.isDisplayGridlines()).isTrue();
    }

    @Test
    void offers_what_can_be_chosen_in_all_rows_there_will_ever_be() throws IOException {
        List<XSSFDataValidation> hints = written(form(), values()).getDataValidations();

        assertThat(hints)
                .extracting(hint -> hint.getValidationConstraint().getFormula1())
                .containsExactly(null, "'Values'!$A$3:$A$4", "\"yes,no\"", "'Form'!$A$7:$A$1048576");
        assertThat(hints)
                .extracting(hint -> hint.getRegions().getCellRangeAddress(0).formatAsString())
                .containsExactly("A7:A1048576", "B7:B1048576", "C7:C1048576", "D7:D1048576");
        assertThat(hints).extracting(XSSFDataValidation::getShowErrorBox).containsExactly(false, true, true, false);
        assertThat(hints).extracting(XSSFDataValidation::getPromptBoxText).startsWith("Any id.", "One of the list.");
        assertThat(hints.get(0).getValidationConstraint().getValidationType()).isEqualTo(ValidationType.ANY);
    }

    @Test
    void chooses_only_from_what_the_book_has() {
        assertThatThrownBy(() -> Written.matrices(form()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cells that the book does not have");
    }

    private static XSSFSheet written(Matrix... matrices) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Written.matrices(matrices).bytes()))) {
            return workbook.getSheetAt(0);
        }
    }
}
