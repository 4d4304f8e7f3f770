package io.github.lec.report.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The content of a cell that is not blank. */
sealed interface CellContent {
    /** {@return what a person sees in the cell} */
    String shown();

    /**
     * A text.
     *
     * @param shown the text
     */
    record Text(String shown) implements CellContent {}

    /**
     * A number.
     *
     * @param value the number
     * @param shown the number as its format shows it; all of its digits if the format shows nothing
     * @param isHidden whether its format shows nothing
     */
    record Quantity(double value, String shown, boolean isHidden) implements CellContent {
        Quantity(double value, String shown) {
            this(value, shown, false);
        }

        /** {@return a number that is not visible} */
        static Quantity hidden(double value) {
            return new Quantity(value, NumberToTextConverter.toText(value), true);
        }

        /** {@return all of its digits} */
        String exact() {
            return NumberToTextConverter.toText(value);
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record YesNo(boolean value) implements CellContent {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * A date of the calendar, which a spreadsheet keeps as a number.
     *
     * @param day the day
     * @param visible the date as precisely as its format shows it: {@code 2015}, {@code 2015-04} or {@code 2015-04-12};
     *     nothing if the format does not show the year, so that the author cannot have checked the date
     */
    record Date(LocalDate day, Optional<String> visible) implements CellContent {
        @Override
        public String shown() {
            return visible.orElseGet(day::toString);
        }
    }

    /**
     * The last result of a formula.
     *
     * @param result the result
     */
    record Calculated(CellContent result) implements CellContent {
        @Override
        public String shown() {
            return result.shown();
        }
    }

    /**
     * Something that cannot be used as a value.
     *
     * @param shown what it is, in words
     * @param expected what should stand there instead
     */
    record Unusable(String shown, String expected) implements CellContent {}
}
