package io.github.lec.report.benchmark;

import io.github.lec.report.matrix.Meaning;
import java.time.LocalDate;
import java.util.List;

/**
 * The register for all writers: twelve columns, of which two hold numbers, one a date and one a verdict with a fill.
 */
final class Register {
    static final int COLUMNS = 12;
    static final int NUMBER = 3;
    static final int DATE = 4;
    static final int VERDICT = 5;
    static final int PAGES = 9;

    static final List<String> HEADINGS = List.of(
            "Id",
            "Title",
            "Requested state",
            "Year",
            "Signed",
            "Verdict",
            "Reason",
            "Article",
            "Source",
            "Pages",
            "Confidence",
            "Note");

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final List<String> STATES = List.of("France", "Spain", "Lithuania", "Czech Republic", "Malta");
    private static final List<String> CONFIDENCES = List.of("High", "Medium", "Low");

    private Register() {}

    /** {@return what the verdict of a row means: met, not met, and for every tenth row not decided} */
    static Meaning meaning(int row) {
        return row % 10 == 9 ? Meaning.UNKNOWN : row % 2 == 0 ? Meaning.GOOD : Meaning.MISSING;
    }

    static long number(int row, int column) {
        return column == NUMBER ? 1990 + row % 36 : 1 + row % 400;
    }

    static LocalDate date(int row) {
        return FIRST.plusDays(row % 12_000);
    }

    static boolean isNumber(int column) {
        return column == NUMBER || column == PAGES;
    }

    static String words(int row, int column) {
        return switch (column) {
            case 0 -> "cn-xx-extradition-" + row;
            case 1 -> "Treaty on extradition between two states, number " + row;
            case 2 -> STATES.get(row % STATES.size());
            case VERDICT ->
                switch (meaning(row)) {
                    case GOOD -> "Benchmark met";
                    case MISSING -> "Benchmark not met (text)";
                    default -> "Cannot be decided";
                };
            case 6 -> "Article " + row % 30 + " names the ground & leaves no choice";
            case 7 -> row % 30 + "(" + row % 4 + ")";
            case 8 -> "United Nations Treaty Series, volume " + (1000 + row % 2000);
            case 10 -> CONFIDENCES.get(row % CONFIDENCES.size());
            case 11 -> row % 3 == 0 ? "Read in full" : "Read in part; the rest was not to be had";
            default -> throw new IllegalArgumentException("no words in column " + column);
        };
    }
}
