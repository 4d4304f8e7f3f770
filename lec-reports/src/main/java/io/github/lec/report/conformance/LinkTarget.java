package io.github.lec.report.conformance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The targets of links. */
final class LinkTarget {

    private static final Pattern FORMULA = Pattern.compile("HYPERLINK\\(\"((?:[^\"]|\"\")*)\".*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("#(?:'((?:[^']|'')+)'|([^'!]+))!.*");
    private static final Pattern ROW = Pattern.compile("#.*!\\$?[A-Za-z]{1,3}\\$?([1-9]\\d{0,6})(?::.*)?");

    private LinkTarget() {}

    /** {@return the target of a formula that makes a link; empty if it makes none} */
    static Optional<String> ofFormula(String formula) {
        Matcher matcher = FORMULA.matcher(formula);
        return matcher.matches() ? Optional.of(matcher.group(1).replace("\"\"", "\"")) : Optional.empty();
    }

    /** {@return the row that a target within the workbook names by its number, from 0; empty if it names none} */
    static OptionalInt row(String target) {
        Matcher matcher = ROW.matcher(target);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1)) - 1) : OptionalInt.empty();
    }

    /** {@return the sheet to which a target within the workbook leads; empty if it leads elsewhere} */
    static Optional<String> sheet(String target) {
        Matcher matcher = PLACE.matcher(target);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        return Optional.of(quoted == null ? matcher.group(2) : quoted.replace("''", "'"));
    }
}
