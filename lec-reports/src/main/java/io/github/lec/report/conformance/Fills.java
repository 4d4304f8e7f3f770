package io.github.lec.report.conformance;

import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The fill of a style. */
final class Fills {

    private Fills() {}

    /** {@return the colour of the fill; empty if there is none} */
    static Optional<Rgb> of(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.NO_FILL
                ? Optional.empty()
                : Rgb.of(style.getFillForegroundColorColor());
    }
}
