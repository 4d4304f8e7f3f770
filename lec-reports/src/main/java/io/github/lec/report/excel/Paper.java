package io.github.lec.report.excel;

import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much paper a sheet takes, if all of it is printed on A4, made smaller to fit as long as its type can be read: in
 * landscape, or in portrait where that saves pages.
 */
final class Paper {

    /** The most pages of a table of evidence or a register that are printed. */
    private static final double MOST_PAGES = 10;

    /** What is left of a page whose last row would not fit on it, since a row is never divided between pages. */
    private static final double FILLED = 0.96;

    /** By how much scales may differ that are the same to a reader. */
    private static final double ROUNDING = 0.005;

    /** The tolerance for the rounding of summed widths. */
    private static final double NEARLY = 0.0001;

    private final SheetPlan plan;
    private final PageSize size;
    private final SheetHeights heights;
    private final int across;
    private final double scale;
    private double height;

    /** Reads no rows yet. */
    private Paper(SheetPlan plan, PageSize size) {
        this.plan = plan;
        this.size = size;
        this.heights = new SheetHeights(plan);
        // without a header, the title of an answer would be cut off on pages at the side
        boolean isOnOne =
                plan.matrix().part() == Part.ANSWERS && !plan.profile().hasVisualAids();
        double table = plan.widthPrinted();
        boolean isForm = plan.matrix().columnsOnPage().isPresent();
        this.across = isOnOne || isForm || size == PageSize.PORTRAIT ? 1 : size.across(plan.matrix(), table);
        double widest = Math.max(table + ChartRoom.beside(plan.matrix(), table), plan.leadWidth());
        double printed = across == 1 ? widest : widestOfPages();
        this.scale = Math.min(1, size.width() / (printed * PageSize.POINTS_PER_DIGIT));
    }

    /**
     * {@return the least width of pages beside each other on which all columns stand, in digits: a page ends between two
     * columns}
     */
    private double widestOfPages() {
        double table = plan.widthPrinted();
        double least = (table + (across - 1) * plan.widthRepeated()) / across;
        double most = table;
        while (most - least > 0.1) {
            double middle = (least + most) / 2;
            if (pagesBeside(middle) <= across) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return most;
    }

    private int pagesBeside(double page) {
        return columnsOfPages(page).size();
    }

    /** {@return after how many columns each page ends} */
    private List<Integer> columnsOfPages(double page) {
        List<Integer> ends = new ArrayList<>();
        double filled = 0;
        for (int column = 0; column <= plan.lastColumn(); column++) {
            double width = plan.widths().get(column);
            if (filled + width > page + NEARLY) {
                ends.add(column);
                filled = plan.widthRepeated();
            }
            filled += width;
        }
        ends.add(plan.lastColumn() + 1);
        return ends;
    }

    /** {@return after how many columns each of the pages beside each other ends} */
    List<Integer> columnsOfPages() {
        return across == 1 ? List.of(plan.lastColumn() + 1) : columnsOfPages(widestOfPages());
    }

    /**
     * {@return the paper for a sheet: in landscape, unless the sheet is printed whole, would take more than two pages
     * or could not be read so, and is better in portrait}
     */
    static Paper of(SheetPlan plan) {
        Paper landscape = new Paper(plan, PageSize.LANDSCAPE);
        Paper portrait = new Paper(plan, PageSize.PORTRAIT);
        boolean isShort = !isProse(plan.matrix()) && landscape.isLegible() && landscape.pages() <= 2;
        if (plan.matrix().part() == Part.REGISTERS || !landscape.isWhole() || isShort) {
            return landscape;
        }
        portrait.height = landscape.height;
        return portrait.isBetterThan(landscape) ? portrait : landscape;
    }

    /** Tells whether there are paragraphs to read line by line, for which a page is not too narrow in portrait. */
    private static boolean isProse(Matrix matrix) {
        return matrix.columns().stream().anyMatch(column -> column.width() == Column.Width.PARAGRAPH);
    }

    /**
     * Tells whether the type can be read: it is not smaller than six points, or only a little where that saves a third
     * page.
     */
    boolean isLegible() {
        double printed = printedScale();
        return printed + ROUNDING >= PageSize.LEGIBLE || printed + NEARLY >= least() && pages() == 2;
    }

    /** Tells whether what is printed takes less than half of a page, in type that could be larger. */
    boolean isStrip() {
        return scale < 1 && height() * scale < size.height() / 2;
    }

    /**
     * Tells whether this rather than another way to print the same can be read, takes fewer pages, or has larger type.
     */
    boolean isBetterThan(Paper other) {
        if (isLegible() != other.isLegible()) {
            return isLegible();
        }
        int fewer = isLegible() ? Integer.compare(other.pages(), pages()) : 0;
        return fewer > 0 || fewer == 0 && printedScale() > other.printedScale() + ROUNDING;
    }

    private double least() {
        return plan.matrix().part() == Part.REGISTERS ? PageSize.LEGIBLE : PageSize.LEAST;
    }

    /** {@return the scale at which the sheet is printed, if it is printed whole} */
    double printedScale() {
        int down = madeToFitOn();
        return down == 0 ? scale : Math.min(scale, size.height() * down / height());
    }

    /** Tells whether all rows are printed; of other sheets only the first page is. */
    boolean isWhole() {
        return plan.matrix().part() == Part.ANSWERS || rowsWithin(MOST_PAGES) >= plan.lastRow();
    }

    /** {@return the page} */
    PageSize size() {
        return size;
    }

    /** {@return the number of pages beside each other: nearly always one} */
    int across() {
        return across;
    }

    /**
     * {@return the number of pages below each other on which the sheet is made to fit, or 0 if it takes as many as it
     * needs}
     */
    int madeToFitOn() {
        if (fits(1, scale)) {
            return 0;
        }
        if (fits(1, PageSize.LEGIBLE)) {
            return 1;
        }
        return fits(2, least()) ? 2 : 0;
    }

    /** {@return the number of pages in all} */
    int pages() {
        int down = madeToFitOn();
        if (down > 0 || fits(1, scale)) {
            return across * Math.max(1, down);
        }
        return across * (int) Math.ceil(height() * scale / (size.height() * FILLED));
    }

    /**
     * {@return the last row of the sheet that stands within so many pages from the first; no more rows are read than
     * that}
     */
    int rowsWithin(double pages) {
        double room = size.height() * pages / scale - Math.max(RowHeight.TITLE, above()) - heights.ofHeadings();
        int row = plan.headingRow();
        try (Stream<Row> rows = plan.matrix().rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); row++) {
                room -= RowHeight.of(heights.lines(each.next().cells()));
                if (room < 0) {
                    return row;
                }
            }
        }
        return row;
    }

    /**
     * {@return after how many rows each page ends, as they are printed; all rows on one page if not all are printed}
     */
    List<Integer> endsOfPages() {
        return endsOfPages(0);
    }

    /** {@return the same, with the title and the notes above the table on the first page} */
    List<Integer> endsOfPagesBelowNotes() {
        return endsOfPages(above());
    }

    private List<Integer> endsOfPages(double above) {
        List<Integer> ends = new ArrayList<>();
        List<Double> rows = heights.fromHeadings();
        if (isWhole()) {
            int most = madeToFitOn();
            double filled = above;
            for (int row = 1; row < rows.size(); row++) {
                // a sheet that is made to fit on pages has no more of them
                boolean isLast = above > 0 && ends.size() + 1 == most;
                if (filled + rows.get(row) > room() && !isLast) {
                    ends.add(row - 1);
                    filled = 0;
                }
                filled += rows.get(row);
            }
        }
        ends.add(rows.size() - 1);
        return ends;
    }

    /** {@return the height that rows of the table have on a page, the first or a further one, in points} */
    double roomForRows(boolean first) {
        return first ? room() - above() : room();
    }

    private double room() {
        return size.height() / printedScale() - heights.ofHeadings();
    }

    /** {@return the height of title and notes above the table: of analysts the title is printed above each page} */
    private double above() {
        return plan.leadIsBelow() ? 0 : RowHeight.TITLE + plan.rowsOfLead() * RowHeight.of(1) + RowHeight.GAP;
    }

    private boolean fits(int pages, double smaller) {
        return height() * Math.min(smaller, scale) <= size.height() * (pages == 1 ? 1 : pages * FILLED);
    }

    /** {@return the height of table, notes and legend, or of the pictures beside them, in points} */
    private double height() {
        if (height == 0) {
            height = (plan.rowsOfLead() - plan.legend().size() + 1) * RowHeight.of(1);
            for (Meaning meaning : plan.legend()) {
                height += heights.ofLegend(meaning);
            }
            for (double row : heights.fromHeadings()) {
                height += row;
            }
            height = Math.max(height, above() + new ChartHeight(plan).ofAll());
        }
        return height;
    }
}
