package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Many verdicts are open because a text was not read: which texts leave the most verdicts open? */
public final class FindWhatToReadNext {
    private static final int SHOWN = 10;

    private FindWhatToReadNext() {}

    public static void main(String... args) {
        Evaluation evaluation =
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
        Map<String, Integer> openByText = new TreeMap<>();
        for (Finding finding : evaluation.findings(Set.of(Verdict.CANNOT_DECIDE))) {
            if (finding.subject() instanceof Subject.Relation subject) {
                openByText.merge(subject.relation().instrument().title(), 1, Integer::sum);
            }
        }
        openByText.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(text -> System.out.println(text.getValue() + "  " + text.getKey()));
    }
}
