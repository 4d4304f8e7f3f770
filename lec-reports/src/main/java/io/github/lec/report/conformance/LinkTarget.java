package io.github.lec.report.conformance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links lead, as they say it. */
final class LinkTarget {

    private static final Pattern FORMULA = Pattern.compile("HYPERLINK\\(\"((?:[^\"]|\"\")*)\".*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("#(?:'((?:[^']|'')+)'|([^'!]+))!.*");

    private LinkTarget() {}

    /** Returns the target of a formula that makes a link; empty if it makes none. */
    static Optional<String> ofFormula(String formula) {
        Matcher matcher = FORMULA.matcher(formula);
        return matcher.matches() ? Optional.of(matcher.group(1).replace("\"\"", "\"")) : Optional.empty();
    }

    /** Returns the sheet to which a target within the workbook leads; empty if it leads elsewhere. */
    static Optional<String> sheet(String target) {
        Matcher matcher = PLACE.matcher(target);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        return Optional.of(quoted == null ? matcher.group(2) : quoted.replace("''", "'"));
    }
}
