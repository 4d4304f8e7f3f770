package io.github.lec.report.words;

import io.github.lec.instrument.TreatyTerm;
import java.util.ArrayList;
import java.util.List;

/** The terms of a treaty other than its safeguards, in words: "30 days, 15 more may be added", "must on request". */
final class TermWords {
    private static final String DAYS = "PROVISIONAL_ARREST_LIMIT";
    private static final String MONTHS = "MINIMUM_PENALTY";
    private static final String REMAINING = "REMAINING_SENTENCE";

    private TermWords() {}

    /** {@return what is answered: the option, the numbers with their unit, or yes} */
    static String of(Labels labels, TreatyTerm term) {
        List<String> parts = new ArrayList<>();
        term.option().map(option -> labels.code("term-option", option)).ifPresent(parts::add);
        term.amount().ifPresent(amount -> parts.add(amount(term, amount)));
        term.further().ifPresent(further -> parts.add(further(term, further)));
        if (parts.isEmpty()) {
            parts.add("Yes");
        }
        Labels.article(term.article()).ifPresent(parts::add);
        return String.join(", ", parts)
                + term.summary().map(summary -> ": " + summary).orElse("");
    }

    private static String amount(TreatyTerm term, int amount) {
        return switch (term.term()) {
            case DAYS -> Labels.number(amount, "day");
            case MONTHS -> Labels.number(amount, "month") + " of imprisonment at least";
            case REMAINING -> Labels.number(amount, "month") + " at least";
            default -> String.valueOf(amount);
        };
    }

    private static String further(TreatyTerm term, int further) {
        return switch (term.term()) {
            case DAYS -> further + " more may be added";
            case MONTHS -> Labels.number(further, "month") + " must remain where a sentence is enforced";
            default -> "and " + further;
        };
    }
}
