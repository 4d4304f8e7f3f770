package io.github.lec.report.conformance;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;

/**
 * Point 24: does a list of allowed values apply to its whole column, and not only to the existing rows?
 */
final class DropDownCheck implements PointCheck {

    private final Findings findings;

    DropDownCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(SheetFact sheet) {
        List<CellRangeAddress> dropDowns = sheet.frame().getDataValidations().stream()
                .filter(DropDownCheck::isList)
                .flatMap(validation -> List.of(validation.getRegions().getCellRangeAddresses()).stream())
                .toList();
        for (TableFact table : sheet.tables()) {
            for (int column = table.area().getFirstColumn();
                    column <= table.area().getLastColumn();
                    column++) {
                check(sheet, table, column, dropDowns);
            }
        }
    }

    private static boolean isList(XSSFDataValidation validation) {
        return validation.getValidationConstraint().getValidationType() == ValidationType.LIST;
    }

    private void check(SheetFact sheet, TableFact table, int column, List<CellRangeAddress> dropDowns) {
        int first = table.headingRow() + 1;
        int last = table.area().getLastRow();
        CellRangeAddress body = new CellRangeAddress(first, last, column, column);
        List<CellRangeAddress> here =
                dropDowns.stream().filter(body::intersects).toList();
        boolean whole = here.stream().anyMatch(range -> range.getFirstRow() <= first && range.getLastRow() >= last);
        if (!here.isEmpty() && !whole) {
            findings.add(
                    Point.DROP_DOWNS, sheet, body.formatAsString(), "the drop-down covers only a part of the column");
        }
    }
}
