package io.github.lec.report.excel;

import io.github.lec.report.matrix.Meaning;
import java.util.List;
import java.util.Optional;

/**
 * The colours of a workbook, all derived from the palette of Okabe and Ito, whose colours can be distinguished by
 * people with any of the common kinds of colour blindness.
 *
 * <p>Fills are tints so light that black text on them keeps a contrast far above the required 4.5 to 1, and the text is
 * always dark, so that it can be read without the fills.
 */
final class Palette {

    private static final Colour ORANGE = new Colour(230, 159, 0);
    private static final Colour SKY_BLUE = new Colour(86, 180, 233);
    private static final Colour BLUISH_GREEN = new Colour(0, 158, 115);
    private static final Colour YELLOW = new Colour(240, 228, 66);
    private static final Colour DARK_YELLOW = new Colour(141, 132, 0);
    private static final Colour BLUE = new Colour(0, 114, 178);
    private static final Colour VERMILLION = new Colour(213, 94, 0);
    private static final Colour REDDISH_PURPLE = new Colour(204, 121, 167);
    private static final Colour GREY = new Colour(120, 120, 120);

    static final Colour TEXT = Colour.BLACK;
    static final Colour LINK = new Colour(0, 58, 112);
    static final Colour HEADING_FILL = BLUE.tint(0.14);
    static final Colour HEADING_LINE = new Colour(0, 58, 112);
    static final Colour LINE = new Colour(205, 210, 216);

    /** The colours of the series of a chart, in order; neighbours differ in lightness too. */
    static final List<Colour> SERIES =
            List.of(BLUE, ORANGE, BLUISH_GREEN, REDDISH_PURPLE, SKY_BLUE, VERMILLION, YELLOW, GREY);

    private Palette() {}

    /**
     * {@return the colour of a part of a bar with a meaning: that of its fill, strong enough to be seen without words
     * on it}
     */
    static Colour barOf(Meaning meaning) {
        return switch (meaning) {
            case GOOD -> BLUE;
            case WEAK -> DARK_YELLOW;
            case PRESENT -> SKY_BLUE;
            case MISSING, REPORTED_MISSING -> VERMILLION;
            case UNKNOWN -> REDDISH_PURPLE;
            case NOT_APPLICABLE, NEUTRAL -> GREY;
        };
    }

    /** {@return the fill for a meaning; a neutral one has none} */
    static Optional<Colour> fillOf(Meaning meaning) {
        return switch (meaning) {
            case GOOD -> Optional.of(BLUE.tint(0.5));
            case WEAK -> Optional.of(YELLOW.tint(0.42));
            case PRESENT -> Optional.of(SKY_BLUE.tint(0.38));
            case MISSING -> Optional.of(VERMILLION.tint(0.58));
            case REPORTED_MISSING -> Optional.of(VERMILLION.tint(0.34));
            case UNKNOWN -> Optional.of(REDDISH_PURPLE.tint(0.4));
            case NOT_APPLICABLE -> Optional.of(GREY.tint(0.16));
            case NEUTRAL -> Optional.empty();
        };
    }
}
