package io.github.lec.report.matrix;

import io.github.lec.report.limits.ExcelLimits;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A valid name of a sheet in a workbook.
 *
 * @param value the name: at most 31 characters, none of {@code : \ / ? * [ ]}, no apostrophe at either end, and not
 *     {@code History}, which Excel keeps for itself
 */
public record SheetName(String value) {

    /** The longest name that Excel accepts. */
    public static final int LONGEST = ExcelLimits.SHEET_NAME;

    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]\\p{Cntrl}]");

    /**
     * Checks the name.
     *
     * @param value the name
     * @throws IllegalArgumentException if no sheet can have this name
     */
    public SheetName {
        value = Checks.saysInOneLine(value, "The name of a sheet");
        if (value.length() > LONGEST
                || FORBIDDEN.matcher(value).find()
                || value.startsWith("'")
                || value.endsWith("'")
                || value.equalsIgnoreCase("History")) {
            throw new IllegalArgumentException("The name of a sheet must have at most " + LONGEST
                    + " characters, none of : \\ / ? * [ ], no apostrophe at either end, and not be \"History\","
                    + " but was \"" + value + "\"");
        }
    }

    /** {@return the same text for all names that a spreadsheet takes for one: their case makes no difference} */
    String key() {
        return value.toUpperCase(Locale.ROOT);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
