package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import java.util.Optional;

/**
 * In which of two ways the link of a cell is written.
 *
 * <p>A link of the sheet is the natural way. But Excel accepts only so many of them, and LibreOffice does not wrap
 * the words of a cell that has one, so that most of a long text could not be read. Where that would happen, a formula
 * shows the same words and leads to the same place.
 */
final class SheetLinks {

    /** The longest address that Excel accepts in a link of the sheet; a longer one would make it repair the file. */
    private static final int LONGEST_ADDRESS = 2_079;

    private final SheetPlan sheet;
    private final BookPlan book;
    private final SheetHeights heights;

    SheetLinks(SheetPlan sheet, BookPlan book) {
        this.sheet = sheet;
        this.book = book;
        this.heights = new SheetHeights(sheet);
    }

    /** Returns the formula by which a cell leads somewhere, if it is written in that way. */
    Optional<String> formulaOf(int column, Cell cell) {
        if (cell.link().isEmpty() || !sheet.linksAsFormulas() && !heights.wraps(column, cell)) {
            return Optional.empty();
        }
        Link link = cell.link().get();
        String address = link instanceof Link.ToWeb web ? web.address().toASCIIString() : "#" + book.placeOf(link);
        return LinkFormula.of(address, cell.words());
    }

    /** Returns the address to which a cell leads by a link of the sheet, if it is written in that way. */
    Optional<String> addressOf(int column, Cell cell) {
        if (cell.link().isEmpty()
                || sheet.linksAsFormulas()
                || formulaOf(column, cell).isPresent()) {
            return Optional.empty();
        }
        Link link = cell.link().get();
        String address = link instanceof Link.ToWeb web ? web.address().toASCIIString() : book.placeOf(link);
        return address.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(address);
    }
}
