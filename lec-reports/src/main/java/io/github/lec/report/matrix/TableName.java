package io.github.lec.report.matrix;

import io.github.lec.report.limits.ExcelLimits;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name by which formulas, screen readers and scripts find a table of a workbook.
 *
 * @param value a letter, then letters, digits and underscores; at most 255, and not the address of a cell
 */
public record TableName(String value) {

    private static final int LONGEST = ExcelLimits.NAME;
    private static final Pattern FORM = Pattern.compile("\\p{Alpha}\\w{0," + (LONGEST - 1) + "}");
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z]{1,3}\\d+|r\\d*c?\\d*|c\\d*", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the name.
     *
     * @param value a letter, then letters, digits and underscores; at most 255, and not the address of a cell
     * @throws IllegalArgumentException if no table can have this name
     */
    public TableName {
        if (!FORM.matcher(value).matches() || ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException("The name of a table must be a letter and then at most " + (LONGEST - 1)
                    + " letters, digits and underscores, and not look like the address of a cell, but was \"" + value
                    + "\"");
        }
    }

    /** {@return the name for the table on a sheet: {@code cooperation_data} for {@code Cooperation data}} */
    static TableName forSheet(SheetName sheet) {
        String plain = sheet.value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        boolean usable =
                FORM.matcher(plain).matches() && !ADDRESS.matcher(plain).matches();
        return new TableName(usable ? plain : "table_" + plain);
    }

    String key() {
        return value.toUpperCase(Locale.ROOT);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
