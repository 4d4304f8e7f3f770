package io.github.lec.report.conformance;

import static io.github.lec.report.conformance.DamagedWorkbooks.Damage;
import static io.github.lec.report.conformance.DamagedWorkbooks.assess;
import static io.github.lec.report.conformance.DamagedWorkbooks.cell;
import static io.github.lec.report.conformance.DamagedWorkbooks.colour;
import static io.github.lec.report.conformance.DamagedWorkbooks.conditionalFill;
import static io.github.lec.report.conformance.DamagedWorkbooks.fill;
import static io.github.lec.report.conformance.DamagedWorkbooks.font;
import static io.github.lec.report.conformance.DamagedWorkbooks.longTable;
import static io.github.lec.report.conformance.DamagedWorkbooks.picture;
import static io.github.lec.report.conformance.DamagedWorkbooks.restyle;
import static io.github.lec.report.conformance.DamagedWorkbooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadsheetChecklistTest {
    /** A new freeze pane selects the first cell below it. */
    private static void selectFirstCell(XSSFSheet sheet) {
        sheet.setActiveCell(CellAddress.A1);
        sheet.getCTWorksheet()
                .getSheetViews()
                .getSheetViewArray(0)
                .getSelectionList()
                .forEach(selection -> selection.setActiveCell("A1"));
    }

    private static Damage linkWords(String place, String words) {
        return workbook -> cell(workbook, place).setCellValue(words);
    }

    private static Damage number(String place, String format) {
        return workbook -> {
            XSSFCell cell = cell(workbook, place);
            cell.setCellValue(42_000);
            XSSFCellStyle style = restyle(cell);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        };
    }

    private static Arguments damage(String what, Point point, String place, Damage damage) {
        return Arguments.of(what, point, place, damage);
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                damage("a table without a name of its own", Point.MARKED_UP_TABLES, "Sources!A2:C3", workbook -> {
                    workbook.getTable("sources").setDisplayName("Table6");
                }),
                damage("cells beside column A without a table", Point.MARKED_UP_TABLES, "Stray!B1", workbook -> {
                    XSSFSheet sheet = workbook.createSheet("Stray");
                    sheet.createRow(0).createCell(1).setCellValue("astray");
                }),
                damage("an empty heading", Point.MARKED_UP_TABLES, "Sources!B2", words("Sources!B2", "")),
                damage("a heading that stands there twice", Point.MARKED_UP_TABLES, "Sources!A2:C3", workbook -> {
                    words("Sources!B2", "SOURCE").doneTo(workbook);
                    workbook.getTable("sources").updateHeaders();
                }),
                damage("merged cells", Point.NO_MERGED_CELLS, "Codebook!A3:B3", workbook -> {
                    workbook.getSheet("Codebook").addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
                }),
                damage("a blank row in a table", Point.NO_MERGED_CELLS, "Codebook!A4:B4", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Codebook");
                    sheet.removeRow(sheet.getRow(3));
                }),
                damage("a blank column in a table", Point.NO_MERGED_CELLS, "Sources!B2:B3", words("Sources!B3", "")),
                damage("a word below a table", Point.ONE_TABLE_A_SHEET, "Codebook!A5", workbook -> {
                    workbook.getSheet("Codebook").createRow(4).createCell(0).setCellValue("Source: see above");
                }),
                damage("a word beside a table", Point.ONE_TABLE_A_SHEET, "Codebook!D3", workbook -> {
                    workbook.getSheet("Codebook").getRow(2).createCell(3).setCellValue("checked");
                }),
                damage(
                        "a word in a picture that touches the table",
                        Point.ONE_TABLE_A_SHEET,
                        "Codebook!C3",
                        workbook -> {
                            workbook.getSheet("Codebook")
                                    .getRow(2)
                                    .createCell(2)
                                    .setCellValue("FR");
                            picture(workbook, "Codebook!$C$2:$E$3");
                        }),
                damage("a table that starts elsewhere", Point.ONE_TABLE_A_SHEET, "Sources!B2:C3", workbook -> {
                    workbook.getTable("sources").getCTTable().setRef("B2:C3");
                }),
                damage("a second table", Point.ONE_TABLE_A_SHEET, "Codebook", workbook -> {
                    workbook.getSheet("Codebook")
                            .createTable(new AreaReference("D2:E4", SpreadsheetVersion.EXCEL2007))
                            .setDisplayName("second");
                }),
                damage("a name with stray spaces", Point.SHEET_NAMES, "Two  spaces", workbook -> {
                    workbook.setSheetName(workbook.getSheetIndex("Codebook"), "Two  spaces");
                }),
                damage("a sheet without a name of its own", Point.SHEET_NAMES, "Sheet9", workbook -> {
                    workbook.createSheet("Sheet9").createRow(0).createCell(0).setCellValue("A title");
                }),
                damage("a blank sheet", Point.SHEET_NAMES, "Blank", workbook -> workbook.createSheet("Blank")),
                damage("no title", Point.TITLE_AND_LEAD, "Codebook!A1", words("Codebook!A1", "")),
                damage("no source", Point.TITLE_AND_LEAD, "Codebook", words("Codebook!A7", "From somewhere")),
                damage("no word on blanks", Point.TITLE_AND_LEAD, "Codebook", words("Codebook!A8", "All is well")),
                damage("a cover that comes second", Point.ORDER_OF_SHEETS, "Contents", workbook -> {
                    workbook.setSheetOrder("Contents", 0);
                    workbook.setActiveSheet(0);
                }),
                damage("notes in the middle", Point.ORDER_OF_SHEETS, "Notes", workbook -> {
                    workbook.setSheetOrder("Notes", 5);
                }),
                damage("a sheet that the contents do not list", Point.ORDER_OF_SHEETS, "Extra", workbook -> {
                    workbook.createSheet("Extra").createRow(0).createCell(0).setCellValue("A title");
                }),
                damage("another sheet that opens", Point.OPENS_AT_THE_START, "Contents", workbook -> {
                    workbook.setActiveSheet(1);
                }),
                damage("a cursor elsewhere", Point.OPENS_AT_THE_START, "Codebook!B2", workbook -> {
                    workbook.getSheet("Codebook").setActiveCell(new CellAddress("B2"));
                }),
                damage("nobody to contact", Point.OPENS_AT_THE_START, "Cover", words("Cover!A7", "Somebody")),
                damage("no word on updates", Point.OPENS_AT_THE_START, "Cover", words("Cover!A8", "Later")),
                damage("a hidden sheet", Point.NOTHING_HIDDEN, "Codebook", workbook -> {
                    workbook.setSheetVisibility(workbook.getSheetIndex("Codebook"), SheetVisibility.VERY_HIDDEN);
                }),
                damage("a hidden row", Point.NOTHING_HIDDEN, "Codebook!4:4", workbook -> {
                    workbook.getSheet("Codebook").getRow(3).setZeroHeight(true);
                }),
                damage("a hidden column", Point.NOTHING_HIDDEN, "Codebook!B:B", workbook -> {
                    workbook.getSheet("Codebook").setColumnHidden(1, true);
                }),
                damage("macros", Point.NOTHING_HIDDEN, "workbook", workbook -> {
                    workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
                }),
                damage("no tidy table", Point.TIDY_TABLE, "workbook", workbook -> {
                    workbook.setSheetName(workbook.getSheetIndex("Claims"), "Assertions");
                    workbook.getTable("claims").setDisplayName("assertions");
                }));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                damage("an empty cell", Point.NO_EMPTY_CELLS, "Codebook!B3", words("Codebook!B3", " ")),
                damage("an abbreviation", Point.WORDS_NOT_SHORTHAND, "Codebook!B3", words("Codebook!B3", "n/a")),
                damage("shorthand", Point.WORDS_NOT_SHORTHAND, "Codebook!B3", words("Codebook!B3", "12 [p]")),
                damage("a full bracket", Point.WORDS_NOT_SHORTHAND, "Codebook!B3", words("Codebook!B3", "12 [p, r]")),
                damage("a tick", Point.NO_SYMBOLS, "Codebook!B3", words("Codebook!B3", "\u2713")),
                damage("a dash", Point.NO_SYMBOLS, "Codebook!B3", words("Codebook!B3", "\u2013")),
                damage("an asterisk", Point.NO_SYMBOLS, "Codebook!B3", words("Codebook!B3", "12*")),
                damage("a note among data", Point.NOTES, "Codebook!B3", words("Codebook!B3", "12 [note 1]")),
                damage(
                        "a note that says nothing",
                        Point.NOTES,
                        "Codebook!B2",
                        words("Codebook!B2", "Meaning [note 7]")),
                damage("a raised figure", Point.NOTES, "Codebook!B3", words("Codebook!B3", "twelve\u00B9")),
                damage("superscript", Point.NOTES, "Codebook!B3", font("Codebook!B3", font -> {
                    font.setTypeOffset(Font.SS_SUPER);
                })),
                damage("superscript in a part of a text", Point.NOTES, "Codebook!B3", workbook -> {
                    XSSFFont raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    XSSFRichTextString text = new XSSFRichTextString("twelve");
                    text.append("a", raised);
                    cell(workbook, "Codebook!B3").setBlank();
                    cell(workbook, "Codebook!B3").setCellValue(text);
                }),
                damage("a date in figures", Point.DATES, "Codebook!B3", words("Codebook!B3", "27/04/2015")),
                damage("a date in a format", Point.DATES, "Timeline!B3", number("Timeline!B3", "d/m/yy")),
                damage("no data dictionary", Point.CODEBOOK, "workbook", workbook -> {
                    workbook.removeSheetAt(workbook.getSheetIndex("Codebook"));
                }),
                damage("a code without meaning", Point.CODEBOOK, "Claims!C3", words("Claims!C3", "DENOUNCED")));
    }

    static Stream<Arguments> look() {
        return Stream.of(
                damage("a fill that says more", Point.COLOUR_NEVER_ALONE, "Timeline!B8", fill("Timeline!B8", 0xFFE0B0)),
                damage("pale text", Point.CONTRAST, "Codebook!B3", font("Codebook!B3", font -> {
                    font.setColor(colour(0x999999));
                })),
                damage("dark text on dark under a condition", Point.CONTRAST, "Codebook!D3:E3", workbook -> {
                    conditionalFill(workbook.getSheet("Codebook"), 0x333333);
                }),
                damage("dark text on dark", Point.CONTRAST, "Codebook!B3", fill("Codebook!B3", 0x333333)),
                damage("red and green", Point.CONTRAST, "Codebook!B3", workbook -> {
                    fill(cell(workbook, "Codebook!B3"), 0xFFC7CE);
                    fill(cell(workbook, "Codebook!B4"), 0xC6EFCE);
                }),
                damage("italics", Point.TYPE, "Codebook!B3", font("Codebook!B3", font -> font.setItalic(true))),
                damage("small print", Point.TYPE, "Codebook!B3", font("Codebook!B3", font -> {
                    font.setFontHeightInPoints((short) 8);
                })),
                damage("a small title", Point.TYPE, "Codebook!A1", font("Codebook!A1", font -> font.setBold(true))),
                damage("serifs", Point.TYPE, "Codebook!B3", font("Codebook!B3", font -> {
                    font.setFontName("Times New Roman");
                })),
                damage("bold among data", Point.TYPE, "Codebook!B3", font("Codebook!B3", font -> font.setBold(true))),
                damage("turned text", Point.TYPE, "Codebook!B3", workbook -> {
                    restyle(cell(workbook, "Codebook!B3")).setRotation((short) 90);
                }),
                damage("text that is not wrapped", Point.TYPE, "Codebook!B3", workbook -> {
                    words("Codebook!B3", "a very long text ".repeat(20)).doneTo(workbook);
                    workbook.getSheet("Codebook").getRow(2).setHeightInPoints(300);
                    restyle(cell(workbook, "Codebook!B3")).setWrapText(false);
                }),
                damage(
                        "a row that cuts its text",
                        Point.TYPE,
                        "Codebook!B3",
                        words("Codebook!B3", "text ".repeat(100))),
                damage("a column too narrow", Point.TYPE, "Codebook!B3", workbook -> {
                    workbook.getSheet("Codebook").setColumnWidth(1, 300);
                }),
                damage("a text box", Point.NO_FLOATING_BOXES, "Codebook", workbook -> {
                    workbook.getSheet("Codebook")
                            .createDrawingPatriarch()
                            .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 6));
                }),
                damage("a chart without words", Point.NO_FLOATING_BOXES, "Timeline", workbook -> {
                    workbook.getSheet("Timeline")
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .setDescr("");
                }),
                damage("a chart of something else", Point.NO_FLOATING_BOXES, "Timeline", workbook -> {
                    workbook.getSheet("Timeline")
                            .getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .setF("Timeline!$Z$1:$Z$9");
                }),
                damage(
                        "a link that says nothing",
                        Point.DESCRIPTIVE_LINKS,
                        "Contents!A3",
                        linkWords("Contents!A3", "here")),
                damage(
                        "a link that shows its address",
                        Point.DESCRIPTIVE_LINKS,
                        "Sources!C3",
                        linkWords("Sources!C3", "https://treaties.un.org")));
    }

    static Stream<Arguments> document() {
        return Stream.of(
                damage("no title", Point.PROPERTIES, "workbook", workbook -> {
                    workbook.getProperties().getCoreProperties().setTitle("");
                }),
                damage("no version of the data", Point.PROPERTIES, "workbook", workbook -> {
                    workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("Dataset version")
                            .setName("Mood");
                }),
                damage("a wide table on upright pages", Point.PAGES, "Codebook", workbook -> {
                    workbook.getSheet("Codebook").getPrintSetup().setLandscape(false);
                    workbook.getSheet("Codebook").setColumnWidth(1, 250 * 256);
                }),
                damage("pages that cut the table", Point.PAGES, "Codebook", workbook -> {
                    workbook.getSheet("Codebook").setFitToPage(false);
                }),
                damage("headings on the first page only", Point.PAGES, "Codebook", workbook -> {
                    workbook.getSheet("Codebook").setRepeatingRows(null);
                }),
                damage("states on the first page only", Point.PAGES, "Codebook", workbook -> {
                    workbook.getSheet("Codebook").setRepeatingColumns(null);
                    workbook.getSheet("Codebook").getPrintSetup().setFitWidth((short) 2);
                }),
                damage("a drop-down for a part of a column", Point.DROP_DOWNS, "Claims!C3:C7", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Claims");
                    DataValidationHelper helper = sheet.getDataValidationHelper();
                    sheet.addValidationData(helper.createValidation(
                            helper.createExplicitListConstraint(new String[] {"IN_FORCE", "SIGNED"}),
                            new CellRangeAddressList(6, 7, 2, 2)));
                }),
                damage("two tables of one name", Point.OPENS_WITHOUT_REPAIR, "Codebook!A2:B4", workbook -> {
                    workbook.getTable("codebook").setDisplayName("Sources");
                }),
                damage("a link to a row by its number", Point.LINKS_FIND_THEIR_ROW, "Codebook!B3", workbook -> {
                    int row = workbook.getSheet("Claims").getTables().get(0).getEndRowIndex() + 1;
                    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                    link.setAddress("Claims!A" + row);
                    cell(workbook, "Codebook!B3").setHyperlink(link);
                }),
                damage(
                        "a formula that leads to a row by its number",
                        Point.LINKS_FIND_THEIR_ROW,
                        "Codebook!B3",
                        workbook -> {
                            int row = workbook.getSheet("Claims")
                                            .getTables()
                                            .get(0)
                                            .getEndRowIndex()
                                    + 1;
                            XSSFCell cell = cell(workbook, "Codebook!B3");
                            String words = cell.getStringCellValue();
                            cell.setBlank();
                            cell.setCellFormula("HYPERLINK(\"#'Claims'!$A$" + row + "\",\"the claim\")");
                            cell.setCellValue(words);
                        }),
                damage("caveats that stay in view", Point.HEADINGS_ALONE_IN_VIEW, "Codebook", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Codebook");
                    sheet.getTables().get(0).getCTTable().setRef("A3:B4");
                    sheet.createFreezePane(0, 3);
                    selectFirstCell(sheet);
                }),
                damage("frozen columns that leave no space", Point.HEADINGS_ALONE_IN_VIEW, "Codebook", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Codebook");
                    sheet.createFreezePane(3, 2);
                    selectFirstCell(sheet);
                }),
                damage("a register that is printed whole", Point.PAPER, "workbook", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Codebook");
                    for (int row = 10; row < 10_000; row++) {
                        sheet.createRow(row);
                    }
                    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 1, 0, 9_999);
                }),
                damage("a register that is printed whole in two ranges", Point.PAPER, "workbook", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Codebook");
                    for (int row = 10; row < 10_000; row++) {
                        sheet.createRow(row);
                    }
                    workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$B$9999,$C$2:$D$9");
                }),
                damage(
                        "a column of a register that says the same",
                        Point.CONSTANT_COLUMNS,
                        "Timeline!B2:B16",
                        workbook -> {
                            listTimelineAsRegister(workbook);
                            sameInNearlyAllRows(workbook.getSheet("Timeline"), 1);
                        }),
                damage(
                        "a column of a register that says the same, where the contents come last",
                        Point.CONSTANT_COLUMNS,
                        "Timeline!B2:B16",
                        workbook -> {
                            listTimelineAsRegister(workbook);
                            sameInNearlyAllRows(workbook.getSheet("Timeline"), 1);
                            workbook.setSheetOrder("Contents", workbook.getNumberOfSheets() - 1);
                        }),
                damage(
                        "a column that says the same in the second of two tables",
                        Point.CONSTANT_COLUMNS,
                        "Timeline!G2:G16",
                        workbook -> {
                            listTimelineAsRegister(workbook);
                            XSSFSheet sheet = workbook.getSheet("Timeline");
                            int last = sheet.getTables().get(0).getEndRowIndex();
                            for (int each = 1; each <= last; each++) {
                                sheet.getRow(each).createCell(5).setCellValue(each == 1 ? "Event" : "Event " + each);
                                sheet.getRow(each).createCell(6).setCellValue(each == 1 ? "Place" : "Here");
                            }
                            AreaReference area = new AreaReference("F2:G" + (last + 1), SpreadsheetVersion.EXCEL2007);
                            sheet.createTable(area).setDisplayName("events");
                        }),
                damage("a title that no page holds", Point.WHOLE_TITLES, "Codebook!A1", workbook -> {
                    words("Codebook!A1", "What the codes of the other sheets mean, word by word. ".repeat(4))
                            .doneTo(workbook);
                }),
                damage(
                        "a title that repeated columns cut on a second page",
                        Point.WHOLE_TITLES,
                        "Codebook!A1",
                        workbook -> {
                            XSSFSheet sheet = workbook.getSheet("Codebook");
                            words("Codebook!A1", "What the codes of the other sheets mean, word by word")
                                    .doneTo(workbook);
                            workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$Z$9");
                            sheet.getPrintSetup().setFitWidth((short) 2);
                        }),
                damage("a title in a header wider than the page", Point.WHOLE_TITLES, "Codebook!A1", workbook -> {
                    String title = "What the codes of the other sheets mean, word by word. ".repeat(4);
                    words("Codebook!A1", title).doneTo(workbook);
                    workbook.getSheet("Codebook").getHeader().setLeft("&15" + title);
                }),
                damage("a legend of a fill that is not used", Point.LEGEND, "Cooperation!A19", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("Cooperation");
                    fill(sheet.getRow(sheet.getLastRowNum()).getCell(0), 0x123456);
                }),
                damage(
                        "rows of short answers that are too high",
                        Point.SCREEN,
                        "Long",
                        workbook -> longTable(workbook, 30)),
                damage("rows that are too high, with a choice beside them", Point.SCREEN, "Long", workbook -> {
                    longTable(workbook, 30);
                    XSSFSheet sheet = workbook.getSheet("Long");
                    DataValidationHelper helper = sheet.getDataValidationHelper();
                    sheet.addValidationData(helper.createValidation(
                            helper.createExplicitListConstraint(new String[] {"2026", "2025"}),
                            new CellRangeAddressList(0, 0, 4, 4)));
                }),
                damage("a link into the void", Point.OPENS_WITHOUT_REPAIR, "Codebook!B3", workbook -> {
                    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                    link.setAddress("'Nowhere'!A1");
                    cell(workbook, "Codebook!B3").setHyperlink(link);
                }),
                damage("a formula without a result", Point.OPENS_WITHOUT_REPAIR, "Codebook!B3", workbook -> {
                    cell(workbook, "Codebook!B3").setBlank();
                    cell(workbook, "Codebook!B3").setCellFormula("1+1");
                }));
    }

    private static void listTimelineAsRegister(XSSFWorkbook workbook) throws IOException {
        int row = 2;
        while (!cell(workbook, "Contents!A" + row).getStringCellValue().equals("Timeline")) {
            row++;
        }
        words("Contents!B" + row, "Registers").doneTo(workbook);
    }

    /** Leaves only the last row as it is. */
    private static void sameInNearlyAllRows(XSSFSheet sheet, int column) {
        int last = sheet.getTables().get(0).getEndRowIndex();
        for (int each = 2; each < last; each++) {
            sheet.getRow(each).getCell(column).setCellValue(7);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"structure", "values", "look", "document"})
    void finds_each_damage_at_its_place(String what, Point point, String place, Damage damage) throws IOException {
        assertThat(assess(damage).of(point))
                .as(what)
                .extracting(Shortcoming::place)
                .contains(place);
    }

    @Test
    void breaks_every_point_in_this_test() {
        Set<Point> broken = Stream.of(structure(), values(), look(), document())
                .flatMap(cases -> cases)
                .map(arguments -> (Point) arguments.get()[1])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Point.class)));
        broken.add(Point.FILE_NAME);

        assertThat(broken).containsExactly(Point.values());
        assertThat(broken)
                .extracting(Point::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Point.values().length).boxed().toList());
    }

    @Test
    void keeps_the_first_of_many_shortcomings_of_a_kind_and_counts_the_rest() throws IOException {
        Assessment assessment = assess(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Timeline");
            sheet.forEach(row -> row.forEach(cell -> {
                if (row.getRowNum() > 1 && row.getRowNum() < 16) {
                    cell.setBlank();
                }
            }));
        });

        List<Shortcoming> empty = assessment.of(Point.NO_EMPTY_CELLS);
        assertThat(empty).hasSize(21);
        assertThat(empty.get(0)).hasToString("point 10, Timeline!A3: this cell of the table is empty");
        assertThat(empty.get(20)).hasToString("point 10, Timeline: the same at 22 more places");
    }
}
