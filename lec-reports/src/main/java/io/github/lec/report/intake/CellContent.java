package io.github.lec.report.intake;

/** What stands in a cell that is not blank. */
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
     * @param shown the number as its format shows it
     * @param exact all of its digits
     */
    record Quantity(String shown, String exact) implements CellContent {}

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
     * @param shown the date as precisely as its format shows it: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     */
    record Date(String shown) implements CellContent {}

    /**
     * Something that cannot be taken as a value.
     *
     * @param shown what it is, in words
     * @param expected what should stand there instead
     */
    record Unusable(String shown, String expected) implements CellContent {}
}
