package io.github.lec.report.excel;

import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What a map of tiles needs besides its cells: widths, the fills of meanings, the choice of a year, and a name. */
final class TileFrame {
    /** Who reads the workbook with a program knows by this name that the cells are a picture. */
    private static final String NAME = "_picture";

    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final TileCells tiles;

    TileFrame(XSSFSheet sheet, SheetPlan plan, TileCells tiles) {
        this.sheet = sheet;
        this.plan = plan;
        this.tiles = tiles;
    }

    void make() {
        sheet.setColumnWidth(tiles.firstColumn() - 1, (int) Math.round(ChartRoom.GAP * WIDTH_UNIT));
        for (int column = tiles.firstColumn(); column <= tiles.lastColumn(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(tiles.width() * WIDTH_UNIT));
        }
        tiles.filled().forEach(this::fill);
        if (tiles.years().isChoice()) {
            offerYears();
        }
        Name name = sheet.getWorkbook().createName();
        name.setNameName(plan.matrix().table() + NAME);
        CellRangeAddress range = new CellRangeAddress(
                plan.headingRow() - 1, tiles.lastRow() - 1, tiles.firstColumn(), tiles.lastColumn());
        name.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
    }

    private void fill(TileCells.Filled cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = tiles.meanings().stream()
                .flatMap(meaning -> rule(formatting, meaning, cells.sign()).stream())
                .toArray(ConditionalFormattingRule[]::new);
        if (rules.length > 0) {
            CellRangeAddress range = new CellRangeAddress(
                    cells.firstRow() - 1, cells.lastRow() - 1, cells.firstColumn(), cells.lastColumn());
            formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
        }
    }

    private static Optional<ConditionalFormattingRule> rule(
            XSSFSheetConditionalFormatting formatting, Meaning meaning, String sign) {
        return Palette.fillOf(meaning).map(fill -> {
            // the sign and the space after it: that of one meaning begins like that of another
            String begins = meaning.sign() + " ";
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    "LEFT(" + sign + "," + begins.length() + ")=" + LinkFormula.literal(begins));
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            pattern.setFillBackgroundColor(new XSSFColor(fill.argb()));
            return rule;
        });
    }

    private void offerYears() {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        List<String> latestFirst = IntStream.rangeClosed(
                        tiles.years().first(), tiles.years().last())
                .mapToObj(year ->
                        Integer.toString(tiles.years().first() + tiles.years().last() - year))
                .toList();
        int row = plan.headingRow() - 1;
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(latestFirst.toArray(String[]::new)),
                new CellRangeAddressList(row, row, tiles.columnOfYear(), tiles.columnOfYear()));
        String hint = "The map shows what held at the end of the year, and for "
                + tiles.years().last() + " on the day of the table.";
        validation.createPromptBox("Year of the map", hint.substring(0, Math.min(hint.length(), ExcelLimits.HINT)));
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(false);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                "No such year",
                "Choose a year from " + tiles.years().first() + " to "
                        + tiles.years().last() + ".");
        validation.setShowErrorBox(true);
        // the method does the opposite of what its name says
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
