package io.github.lec.cli;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.report.Comparison;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The summary at the beginning of every report: the data, the rules, and the number of verdicts. */
final class Summary {
    private Summary() {}

    /** {@return the lines, with the counts of the verdicts on what a report shows} */
    static List<String> of(Evaluation evaluation, Function<VerdictGroup, Map<Verdict, Long>> counted) {
        List<String> lines = new ArrayList<>(List.of(dataset(evaluation.view())));
        lines.addAll(evaluation.isEmpty() ? List.of(nothing(evaluation)) : judged(evaluation, counted));
        int leftOut = evaluation.subjects().leftOut().size();
        if (leftOut > 0) {
            lines.add("Not judged, because they are not between the selected states and counterparts: " + leftOut
                    + (leftOut == 1 ? " treaty." : " treaties."));
        }
        long others = evaluation.ofOthers();
        if (others > 0) {
            lines.add("Judged, but not counted or shown, because they concern only other states: " + others
                    + (others == 1 ? " act or text." : " acts and texts."));
        }
        return lines;
    }

    /** {@return what was looked at, and when} */
    static String dataset(View view) {
        return view + ".";
    }

    /**
     * {@return the key findings, one per line, those on what binds and what was done first and the others apart, as on
     * the cover}
     */
    static List<String> keyFindings(Comparison comparison, Selection selection) {
        List<String> lines = new ArrayList<>();
        List<KeyFinding> all = comparison.keyFindings();
        all.forEach(finding -> lines.add("- " + finding.words()));
        List<KeyFinding> further =
                all.stream().filter(finding -> !finding.topic().isMain()).toList();
        boolean ofSeveral = KeyFindings.counterpartsInFull(selection).size() > 1;
        if (!ofSeveral && !further.isEmpty() && further.size() < all.size()) {
            lines.add(all.size() - further.size(), "- Also on record, and what is not known:");
        }
        if (KeyFindings.hasOthers(selection)) {
            lines.add("For all key findings on another counterpart, compare with that one alone (--counterpart).");
        }
        return lines;
    }

    /** Verdicts on texts and acts, on reference texts and on the record are never in one total. */
    private static List<String> judged(Evaluation evaluation, Function<VerdictGroup, Map<Verdict, Long>> counted) {
        List<String> lines = new ArrayList<>(
                List.of(rules(evaluation) + " judged " + counted(evaluation.subjectCount(), "subject") + "."));
        for (VerdictGroup group : VerdictGroup.values()) {
            Map<Verdict, Long> counts = counted.apply(group);
            if (counts.values().stream().anyMatch(count -> count > 0)) {
                lines.add(group.label() + ": " + counts(counts) + ".");
            }
        }
        return lines;
    }

    private static String counts(Map<Verdict, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey().label().toLowerCase(Locale.ROOT) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** "Nothing judged" does not mean "nothing wrong". */
    private static String nothing(Evaluation evaluation) {
        return rules(evaluation)
                + " judged nothing: the dataset has no subject for them between the selected states and"
                + " counterparts.";
    }

    private static String rules(Evaluation evaluation) {
        return counted(evaluation.rules().rules().size(), "rule") + " (version "
                + evaluation.rules().version() + ")";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
