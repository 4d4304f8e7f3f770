package io.github.lec.rule;

import io.github.lec.format.internal.JsonMembers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An evaluation as JSON, with all that was judged or with some of it. */
final class EvaluationJson {
    private final Evaluation evaluation;
    private final Predicate<Subject> shown;

    EvaluationJson(Evaluation evaluation, Predicate<Subject> shown) {
        this.evaluation = evaluation;
        this.shown = shown;
    }

    JsonMembers members() {
        return JsonMembers.of(
                        "ruleSet",
                        JsonMembers.of("version", evaluation.rules().version())
                                .with("rules", evaluation.rules().rules().size())
                                .toMap())
                .with(evaluation.view().json())
                .with(evaluation.selection().json())
                .with("subjects", evaluation.subjectCount())
                .with("leftOut", evaluation.subjects().leftOut().size())
                .with("counts", counts())
                .with("verdicts", verdictsByRule())
                .with("findings", findings(Verdict.FAIL, Verdict.CANNOT_DECIDE).toList())
                .with(
                        "remarks",
                        findings(Verdict.PASS)
                                .flatMap(finding -> finding.remarkJson().stream())
                                .toList());
    }

    private Stream<Finding> findings(Verdict... verdicts) {
        return evaluation.findings(Set.of(verdicts)).stream().filter(finding -> shown.test(finding.subject()));
    }

    private Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (VerdictGroup group : VerdictGroup.values()) {
            evaluation.counts(group, shown).forEach((verdict, count) -> counts.merge(verdict, count, Long::sum));
        }
        return counts;
    }

    private Map<String, Map<String, Verdict>> verdictsByRule() {
        Map<String, Map<String, Verdict>> byRule = new LinkedHashMap<>();
        for (Rule rule : evaluation.rules().rules()) {
            Map<String, Verdict> bySubject = new LinkedHashMap<>();
            for (SubjectKind kind : SubjectKind.values()) {
                evaluation.subjects().of(kind).stream()
                        .filter(shown)
                        .forEach(subject -> evaluation
                                .verdict(rule, subject)
                                .ifPresent(verdict -> bySubject.put(subject.id(), verdict)));
            }
            byRule.put(rule.info().id(), bySubject);
        }
        return byRule;
    }
}
