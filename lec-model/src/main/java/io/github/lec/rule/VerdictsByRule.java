package io.github.lec.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Verdicts as JSON shows them: by the id of the rule, then by the id of the subject. */
final class VerdictsByRule {
    private final RuleSet rules;
    private final Subjects subjects;

    VerdictsByRule(RuleSet rules, Subjects subjects) {
        this.rules = rules;
        this.subjects = subjects;
    }

    Map<String, Map<String, Verdict>> of(
            Predicate<Subject> shown, BiFunction<Rule, Subject, Optional<Verdict>> verdicts) {
        Map<String, Map<String, Verdict>> byRule = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            Map<String, Verdict> bySubject = new LinkedHashMap<>();
            for (SubjectKind kind : SubjectKind.values()) {
                subjects.of(kind).stream()
                        .filter(shown)
                        .forEach(subject -> verdicts.apply(rule, subject)
                                .ifPresent(verdict -> bySubject.put(subject.id(), verdict)));
            }
            byRule.put(rule.info().id(), bySubject);
        }
        return byRule;
    }
}
