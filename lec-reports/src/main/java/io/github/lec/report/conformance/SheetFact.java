package io.github.lec.report.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of the workbook that is checked, without its cells. */
final class SheetFact {

    /** How the name ends of cells that are a picture of a table. */
    private static final String PICTURE = "_picture";

    /** POI gives the width of a column in parts of a digit. */
    private static final double WIDTH_UNIT = 256;

    private final XSSFSheet frame;
    private final List<TableFact> tables;
    private final Map<String, XSSFHyperlink> links = new HashMap<>();

    /** Kept, because POI goes through all columns each time. */
    private final Map<Integer, Double> widths = new HashMap<>();

    /** Kept, because POI reads it from the names of the workbook each time. */
    private final int columnAfterRepeated;

    private final List<CellRangeAddress> pictures;

    SheetFact(XSSFSheet frame) {
        this.frame = frame;
        this.tables = frame.getTables().stream().map(TableFact::of).toList();
        frame.getHyperlinkList().forEach(link -> links.put(link.getCellRef(), link));
        CellRangeAddress repeated = frame.getRepeatingColumns();
        this.columnAfterRepeated = repeated == null ? 0 : repeated.getLastColumn() + 1;
        this.pictures = tables.stream().flatMap(this::picture).toList();
    }

    /** {@return the cells that the workbook names as the picture of a table, if a blank column keeps them apart} */
    private Stream<CellRangeAddress> picture(TableFact table) {
        return frame.getWorkbook().getNames(table.name() + PICTURE).stream()
                .filter(name -> !name.isDeleted() && name.getSheetName().equals(name()))
                .map(XSSFName::getRefersToFormula)
                .map(formula -> CellRangeAddress.valueOf(formula.substring(formula.lastIndexOf('!') + 1)))
                .filter(area -> area.getFirstColumn() > table.area().getLastColumn() + 1);
    }

    String name() {
        return frame.getSheetName();
    }

    /** {@return all that the sheet has apart from cells} */
    XSSFSheet frame() {
        return frame;
    }

    List<TableFact> tables() {
        return tables;
    }

    /** {@return the table in which a cell stands below the headings} */
    Optional<TableFact> tableOfBody(int row, int column) {
        return tables.stream().filter(table -> table.hasInBody(row, column)).findFirst();
    }

    /** Whether a cell is part of a picture that is made of cells, of a table of the sheet. */
    boolean isInPicture(int row, int column) {
        return pictures.stream().anyMatch(area -> area.isInRange(row, column));
    }

    /** Whether a row stands above all tables of the sheet, where title, source and the like are expected. */
    boolean isLead(int row) {
        return tables.stream().allMatch(table -> row < table.headingRow());
    }

    /** Whether a row stands below all tables of the sheet, with a blank row between, where analysts expect notes. */
    boolean isBelow(int row) {
        return !tables.isEmpty()
                && tables.stream().allMatch(table -> row > table.area().getLastRow() + 1);
    }

    /** {@return the column after those that are repeated on each page; the first if none is} */
    int columnAfterRepeated() {
        return columnAfterRepeated;
    }

    /** {@return the width of a column, in digits} */
    double width(int column) {
        return widths.computeIfAbsent(column, asked -> frame.getColumnWidth(asked) / WIDTH_UNIT);
    }

    int linkCount() {
        return links.size();
    }

    /** {@return where a cell leads by a link of the sheet: an address, or {@code #} and a place in the workbook} */
    Optional<String> linkAt(String address) {
        return Optional.ofNullable(links.get(address)).map(SheetFact::target);
    }

    private static String target(XSSFHyperlink link) {
        String address = link.getAddress() == null ? "" : link.getAddress();
        return link.getType() == HyperlinkType.DOCUMENT ? "#" + address : address;
    }
}
