package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.FormField;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Helps to fill in a form: a hint in each cell, the values to choose from, and cells that keep what is typed. */
final class EntryFrame {

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final BookPlan book;

    EntryFrame(XSSFSheet sheet, SheetPlan plan, BookPlan book) {
        this.sheet = sheet;
        this.plan = plan;
        this.book = book;
    }

    /**
     * Adds the hints, for all rows that may be filled in later.
     *
     * @param untouched the number of the style of cells that do not exist yet
     */
    void make(int untouched) {
        CellStyle style = sheet.getWorkbook().getCellStyleAt(untouched);
        List<FormField> entries = plan.matrix().entries();
        for (int i = 0; i < entries.size(); i++) {
            sheet.setDefaultColumnStyle(i, style);
            addHint(i, entries.get(i));
        }
    }

    private void addHint(int column, FormField entry) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        CellRangeAddressList cells =
                new CellRangeAddressList(plan.firstRow() - 1, ExcelLimits.ROWS - 1, column, column);
        DataValidation validation = helper.createValidation(constraint(helper, entry), cells);
        String heading = plan.matrix().columns().get(column).header();
        validation.createPromptBox(
                heading.substring(0, Math.min(heading.length(), ExcelLimits.HINT_TITLE)), entry.accepts());
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(entry.closed());
        if (entry.closed()) {
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox("Not a valid value", entry.accepts());
        }
        // the method does the opposite of what its name says
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(XSSFDataValidationHelper helper, FormField entry) {
        if (entry.choice().isEmpty()) {
            return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "TRUE");
        }
        Choice choice = entry.choice().get();
        return choice instanceof Choice.Words few
                ? helper.createExplicitListConstraint(few.words().toArray(String[]::new))
                : helper.createFormulaListConstraint(book.cellsOf(choice));
    }
}
