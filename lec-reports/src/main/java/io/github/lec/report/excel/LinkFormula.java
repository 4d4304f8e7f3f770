package io.github.lec.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A link as a formula that shows some words and leads somewhere. */
final class LinkFormula {

    /** The longest text that Excel accepts between quotation marks in a formula, and as an address in a link. */
    private static final int LONGEST_LITERAL = 255;

    /** The longest formula that Excel accepts. */
    private static final int LONGEST_FORMULA = 8_192;

    private LinkFormula() {}

    /** Returns the formula, or empty if Excel would not accept one that long. */
    static Optional<String> of(String address, String words) {
        if (address.length() > LONGEST_LITERAL || words.length() > LONGEST_FORMULA) {
            return Optional.empty();
        }
        String formula = "HYPERLINK(" + literal(address) + "," + literals(words) + ")";
        return formula.length() > LONGEST_FORMULA ? Optional.empty() : Optional.of(formula);
    }

    /** Long words are put together from parts, each short enough to stand between quotation marks. */
    private static String literals(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = Math.min(start + LONGEST_LITERAL, words.length());
            if (end < words.length() && Character.isLowSurrogate(words.charAt(end))) {
                end--;
            }
            parts.add(literal(words.substring(start, end)));
            start = end;
        }
        return String.join("&", parts);
    }

    /** Data get into the formula as a literal only, with every quotation mark doubled: they cannot leave it. */
    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
