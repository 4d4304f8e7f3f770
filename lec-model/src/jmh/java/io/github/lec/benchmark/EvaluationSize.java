package io.github.lec.benchmark;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Subjects;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Prints how many bytes the subjects, an evaluation by forty rules and its findings keep, measured as what is left on
 * the heap. The collector must compact the heap each time (-XX:MarkSweepAlwaysCompactCount=1): else it may leave
 * garbage of a few bytes a relation where it is, and the sizes shift from one line to the next.
 */
public final class EvaluationSize {
    private static final int COPIES = 20;
    private static final int RELATIONS = 100_000;

    private EvaluationSize() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        View view = SyntheticTreaties.view(RELATIONS / 2);
        RuleSet rules = RuleSet.of("forty", RuleBenchmark.fortyRules());
        Supplier<Object> subjects =
                () -> Subjects.of(view, SyntheticTreaties.SELECTION).of(SubjectKind.RELATION);
        Supplier<Object> evaluation = () -> Evaluation.of(view, rules, SyntheticTreaties.SELECTION);
        Supplier<Object> searched = () -> searched(Evaluation.of(view, rules, SyntheticTreaties.SELECTION));
        double ofSubjects = bytes(subjects);
        System.out.printf("bytes a relation: %.1f for the list of relations%n", ofSubjects);
        System.out.printf("%.1f more for forty verdicts%n", bytes(evaluation) - ofSubjects);
        System.out.printf("%.1f more once a verdict has been looked up%n", bytes(searched) - ofSubjects);
        Evaluation judged = Evaluation.of(view, rules, SyntheticTreaties.SELECTION);
        Supplier<List<Finding>> findings = () -> judged.findings(Verdict.FAIL, Verdict.CANNOT_DECIDE);
        double each = bytes(findings) * RELATIONS / findings.get().size();
        System.out.printf("bytes a finding: %.1f, with its place in the list%n", each);
    }

    private static Evaluation searched(Evaluation evaluation) {
        Subject subject = evaluation.subjects().of(SubjectKind.RELATION).get(0);
        if (evaluation.verdict(evaluation.rules().rules().get(0), subject).isEmpty()) {
            throw new IllegalStateException(subject.id() + " was not judged");
        }
        return evaluation;
    }

    /** The first copy does not count: it also creates what all share. */
    private static double bytes(Supplier<?> made) {
        List<Object> kept = new ArrayList<>();
        kept.add(made.get());
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            kept.add(made.get());
        }
        long after = used();
        return (double) (after - before) / (kept.size() - 1) / RELATIONS;
    }

    @SuppressWarnings("SystemGc") // what is left on the heap can only be seen after a collection
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
