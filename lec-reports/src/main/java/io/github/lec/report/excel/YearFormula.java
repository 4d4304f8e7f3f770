package io.github.lec.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cell says in each year, as a formula that looks the year up: {@code LOOKUP($F$2,{2006,2015},{"Signed","In
 * force"})}.
 */
final class YearFormula {
    private final List<Integer> from = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** Adds what the cell says from a year on, later than the last. */
    void add(int year, String said) {
        if (words.isEmpty() || !words.get(words.size() - 1).equals(said)) {
            from.add(year);
            words.add(said);
        }
    }

    /** {@return what the cell says in the last year} */
    String last() {
        return words.get(words.size() - 1);
    }

    /**
     * {@return the formula, which looks up the year in a cell and says nothing if that is emptied; nothing if the cell
     * says the same in all years}
     */
    Optional<String> over(String year) {
        if (words.size() == 1) {
            return Optional.empty();
        }
        List<String> quoted = words.stream().map(LinkFormula::literal).toList();
        return Optional.of("LOOKUP(" + year + ",{0,"
                + String.join(",", from.stream().map(String::valueOf).toList()) + "},{\"\"," + String.join(",", quoted)
                + "})");
    }
}
