package io.github.lec.report.excel;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Meaning;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/**
 * The styles of a workbook, made once each and known by their number.
 *
 * <p>There is one for every combination of what a cell holds, whether it names its row, whether it is a link, and
 * (for analysts) what it means. A workbook has room for some 64,000 styles and grows slow with far fewer, so no cell
 * ever has one of its own.
 */
final class StyleSheet {

    /** The size of the type in the table, in points. */
    static final int BODY_SIZE = 10;

    /** The size of the type of the title, in points. */
    static final int TITLE_SIZE = 15;

    /** What a cell of the table holds, as far as the look depends on it. */
    enum Content {
        /** Words keep the format "text", so that what looks like a date or a formula stays words when it is edited. */
        WORDS("@", HorizontalAlignment.LEFT),
        /** Whole numbers stand to the right with their thousands apart. */
        COUNT("#,##0", HorizontalAlignment.RIGHT),
        /** A whole number in a column of words, such as a year, stands where the words do. */
        COUNT_AMONG_WORDS("0", HorizontalAlignment.LEFT),
        /** A formula in a cell with the format "text" would turn into words when it is edited. */
        FORMULA("General", HorizontalAlignment.LEFT);

        private final String format;
        private final HorizontalAlignment alignment;

        Content(String format, HorizontalAlignment alignment) {
            this.format = format;
            this.alignment = alignment;
        }

        /** {@return the number of the format} */
        short format() {
            return (short) BuiltinFormats.getBuiltinFormat(format);
        }

        /**
         * {@return a format that shows a sign before what the cell holds} The cell itself holds no sign: who reads it
         * with a program gets the words alone.
         */
        String behind(String sign) {
            String before = '"' + sign + CellText.BEHIND_SIGN + '"';
            return before + (this == FORMULA ? WORDS.format : format);
        }
    }

    /** How a cell that is a link looks. */
    enum Link {
        /** The cell is none. */
        NONE,
        /** In the colour of links, among other links. */
        AMONG_LINKS,
        /** In the colour of links and underlined. */
        UNDERLINED
    }

    /** The font of all text; it is there, or something of the same widths is, wherever spreadsheets are read. */
    static final String SANS_SERIF = "Arial";

    /** What the look of a cell of the table depends on besides its meaning. */
    private record Look(Content content, boolean rowHeader, Link link, boolean oneLine) {

        // asked for every cell; what the compiler would make of these takes long in a program that has just started
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look look
                    && content == look.content
                    && rowHeader == look.rowHeader
                    && link == look.link
                    && oneLine == look.oneLine;
        }

        @Override
        public int hashCode() {
            return 4 * (31 * content.hashCode() + link.hashCode()) + (rowHeader ? 2 : 0) + (oneLine ? 1 : 0);
        }
    }

    private final XSSFWorkbook workbook;
    private final int title;
    private final int lead;
    private final Map<Meaning, Integer> legend = new EnumMap<>(Meaning.class);
    private final Map<Meaning, Integer> legendAcross = new EnumMap<>(Meaning.class);
    private final int meaning;
    private final int entry;
    private final int untouched;
    private final int heading;
    private final int countHeading;
    private final Map<Look, Map<Meaning, Integer>> body = new HashMap<>();

    StyleSheet(XSSFWorkbook workbook, Profile profile) {
        this.workbook = workbook;
        nameTheDefault(workbook.getStylesSource().getCTStylesheet());
        XSSFFont plain = makeTheDefault(workbook.getFontAt(0));
        XSSFFont bold = font(BODY_SIZE, true, Palette.TEXT);
        this.title = above(font(TITLE_SIZE, true, Palette.TEXT));
        this.lead = above(plain);
        for (Meaning each : Meaning.values()) {
            legend.put(each, legend(plain, Palette.fillOf(each), true));
            legendAcross.put(each, legend(plain, Palette.fillOf(each), false));
        }
        this.meaning = meaning(plain);
        this.entry = body(new Look(Content.WORDS, false, Link.NONE, false), plain, "", Optional.empty());
        this.untouched = untouched(plain);
        this.heading = heading(bold, HorizontalAlignment.LEFT, profile);
        this.countHeading = heading(bold, HorizontalAlignment.RIGHT, profile);
        XSSFFont amongLinks = font(BODY_SIZE, false, Palette.LINK);
        XSSFFont link = underlined(font(BODY_SIZE, false, Palette.LINK));
        XSSFFont boldLink = underlined(font(BODY_SIZE, true, Palette.LINK));
        for (Content content : Content.values()) {
            for (boolean oneLine : List.of(true, false)) {
                addBody(new Look(content, false, Link.NONE, oneLine), plain, profile);
                addBody(new Look(content, true, Link.NONE, oneLine), bold, profile);
                addBody(new Look(content, false, Link.AMONG_LINKS, oneLine), amongLinks, profile);
                addBody(new Look(content, false, Link.UNDERLINED, oneLine), link, profile);
                addBody(new Look(content, true, Link.UNDERLINED, oneLine), boldLink, profile);
            }
        }
    }

    /** Adds the style of a look for every meaning: its sign, and for analysts its fill. */
    private void addBody(Look look, XSSFFont font, Profile profile) {
        Map<Meaning, Integer> byMeaning = new EnumMap<>(Meaning.class);
        for (Meaning meaning : Meaning.values()) {
            Optional<Colour> fill = profile.hasVisualAids() ? Palette.fillOf(meaning) : Optional.empty();
            byMeaning.put(meaning, body(look, font, meaning.sign(), fill));
        }
        body.put(look, byMeaning);
    }

    /** {@return the number of the style of the title} */
    int title() {
        return title;
    }

    /**
     * {@return the number of the style of a line that explains the fill of a meaning}
     *
     * @param across whether its words take one line across several cells
     */
    int legend(Meaning explained, boolean across) {
        return Objects.requireNonNull((across ? legendAcross : legend).get(explained));
    }

    /** {@return the number of the style of the lines on what a table shows} */
    int lead() {
        return lead;
    }

    /** {@return the number of the style of the words above a heading that say what a form asks for} */
    int meaning() {
        return meaning;
    }

    /**
     * {@return the number of the style of a cell that waits to be filled in: what is typed there stays as it is typed}
     */
    int entry() {
        return entry;
    }

    /** {@return the number of the style of all cells of a form that are not there yet; it keeps what is typed, too} */
    int untouched() {
        return untouched;
    }

    /** {@return the number of the style of the heading of a column, which stands where most of its cells do} */
    int heading(Column column) {
        return column.kind() == Column.Kind.COUNT ? countHeading : heading;
    }

    /**
     * {@return the number of the style of a cell of the table}
     *
     * @param oneLine whether the row is one line high; its words then stand in the middle of it, not at the top
     */
    int body(Content content, Cell cell, Column column, Link link, boolean oneLine) {
        Look look = new Look(content, column.rowHeader(), link, oneLine);
        return Objects.requireNonNull(Objects.requireNonNull(body.get(look)).get(cell.meaning()));
    }

    /**
     * Programs miss a default style that has a name, and make one up. POI leaves it out, and the small edition of the
     * schemas that comes with it has no class for it.
     */
    private static void nameTheDefault(CTStylesheet styles) {
        String namespace = CTStylesheet.type.getName().getNamespaceURI();
        try (XmlCursor cursor = styles.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(namespace, "cellStyles"));
            cursor.insertAttributeWithValue("count", "1");
            cursor.beginElement(new QName(namespace, "cellStyle"));
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
        }
    }

    /** The default font sets the unit in which the widths of columns are given. */
    private static XSSFFont makeTheDefault(XSSFFont font) {
        font.setFontName(SANS_SERIF);
        font.setFontHeightInPoints((short) BODY_SIZE);
        font.setColor(color(Palette.TEXT));
        font.setScheme(FontScheme.NONE);
        return font;
    }

    private XSSFFont font(int size, boolean bold, Colour colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(SANS_SERIF);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(color(colour));
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private int above(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style.getIndex();
    }

    private int legend(XSSFFont font, Optional<Colour> fill, boolean wrapped) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        fill.ifPresent(colour -> fill(style, colour));
        return style.getIndex();
    }

    private int meaning(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        // explanations in columns beside each other would read like one sentence
        style.setBorderRight(BorderStyle.HAIR);
        style.setRightBorderColor(color(Palette.HEADING_LINE));
        return style.getIndex();
    }

    private int untouched(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(Content.WORDS.format());
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style.getIndex();
    }

    private int heading(XSSFFont font, HorizontalAlignment alignment, Profile profile) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        if (alignment == HorizontalAlignment.RIGHT) {
            style.setIndention((short) 1);
        }
        style.setWrapText(true);
        // above the button of a filter, which stands in the lower right corner
        style.setVerticalAlignment(profile.hasVisualAids() ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setTopBorderColor(color(Palette.HEADING_LINE));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Palette.HEADING_LINE));
        endOn(style, Palette.HEADING_LINE);
        if (profile.hasVisualAids()) {
            fill(style, Palette.HEADING_FILL);
        }
        return style.getIndex();
    }

    private int body(Look look, XSSFFont font, String sign, Optional<Colour> fill) {
        Content content = look.content();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(
                sign.isEmpty() ? content.format() : workbook.createDataFormat().getFormat(content.behind(sign)));
        style.setWrapText(true);
        style.setAlignment(content.alignment);
        if (content.alignment == HorizontalAlignment.RIGHT) {
            // keeps the number away from words that follow in the next column
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(look.oneLine() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Palette.LINE));
        endOn(style, Palette.LINE);
        fill.ifPresent(colour -> fill(style, colour));
        return style.getIndex();
    }

    /**
     * Words that fill a column to its end would read on into those of the next, and fills that touch each other run
     * together.
     */
    private static void endOn(XSSFCellStyle style, Colour line) {
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(color(line));
    }

    private static void fill(XSSFCellStyle style, Colour colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(colour));
    }

    private static XSSFColor color(Colour colour) {
        return new XSSFColor(colour.argb());
    }
}
