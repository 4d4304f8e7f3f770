package io.github.lec.report.table;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.Term;
import io.github.lec.operation.Outcome;
import io.github.lec.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many decisions had which outcome, as the beginning of a sentence. */
final class DecisionCounts {

    private DecisionCounts() {}

    /**
     * {@return such as "4 decisions: 3 allowed (1 inferred), 1 annulled"; an outcome of a court counts alike whether
     * the court is named or not}
     *
     * @param decisions at least one decision
     * @param asked who asked, such as " for Hong Kong", or nothing
     */
    static String inWords(List<DecisionOnRecord> decisions, String asked) {
        Map<String, List<DecisionOnRecord>> outcomes = decisions.stream()
                .collect(Collectors.groupingBy(DecisionCounts::outcome, TreeMap::new, Collectors.toList()));
        int all = decisions.size();
        String number = all + (all == 1 ? " decision" : " decisions") + asked + ": ";
        if (outcomes.size() == 1) {
            String outcome = outcomes.keySet().iterator().next();
            return number + (all == 1 ? "" : all == 2 ? "both " : "all ") + outcome + notes(decisions);
        }
        return number
                + outcomes.entrySet().stream()
                        .sorted(Comparator.comparing(DecisionCounts::isOpen)
                                .thenComparing(each -> -each.getValue().size()))
                        .map(each -> each.getValue().size() + " " + each.getKey() + notes(each.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** An outcome that was not seen comes last, however frequent. */
    private static boolean isOpen(Map.Entry<String, List<DecisionOnRecord>> outcome) {
        return outcome.getValue().get(0).outcomes().contains(Outcome.NOT_DETERMINED);
    }

    private static String outcome(DecisionOnRecord decision) {
        if (decision.isDisputed()) {
            return "disputed";
        }
        return Labels.lowerFirst(decision.outcome()
                .map(Term::label)
                .orElseGet(() -> decision.decided().label()));
    }

    /**
     * {@return how many outcomes were inferred, and how many are those of a court that no source names; in brackets}
     */
    private static String notes(List<DecisionOnRecord> decisions) {
        List<String> notes = new ArrayList<>();
        long inferred = decisions.stream().filter(DecisionOnRecord::isInferred).count();
        long unnamed = decisions.stream()
                .filter(each -> each.isOfCourt() && each.ofCourt().isEmpty())
                .count();
        if (inferred > 0) {
            notes.add((inferred == decisions.size() ? "" : inferred + " ") + "inferred");
        }
        if (unnamed > 0) {
            notes.add((unnamed == decisions.size() ? "" : unnamed + " ") + "by a court not named");
        }
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }
}
