package io.github.lec.assertj;

import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.Identified;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an {@link Evaluation}: the verdicts of rules on subjects. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {
    /** The maximum number of findings in a message. */
    private static final int MOST_FINDINGS = 10;

    EvaluationAssert(Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    /**
     * That the benchmark of a rule is not met by at least one subject; {@link Given#on} names the subject.
     *
     * @param rule the id of the rule, as in LEC-EXT-001
     * @return where to say on which subject
     */
    public Given fails(String rule) {
        return gives(Verdict.FAIL, rule);
    }

    /**
     * That the benchmark of a rule is met by at least one subject.
     *
     * @param rule the id of the rule
     * @return where to say on which subject
     */
    public Given passes(String rule) {
        return gives(Verdict.PASS, rule);
    }

    /**
     * That a rule cannot be decided for at least one subject.
     *
     * @param rule the id of the rule
     * @return where to say on which subject
     */
    public Given cannotDecide(String rule) {
        return gives(Verdict.CANNOT_DECIDE, rule);
    }

    /**
     * That a rule does not apply to at least one subject.
     *
     * @param rule the id of the rule
     * @return where to say on which subject
     */
    public Given doesNotApply(String rule) {
        return gives(Verdict.NOT_APPLICABLE, rule);
    }

    private Given gives(Verdict verdict, String rule) {
        isNotNull();
        Given given = new Given(known(rule), verdict);
        if (given.findings(subject -> true).stream().noneMatch(verdict::equals)) {
            failWithMessage(
                    "%nExpecting %s to give %s on some subject%nbut it judged %d and gave: %s",
                    given.named(),
                    verdict,
                    given.findings(subject -> true).size(),
                    given.findings(subject -> true).stream().distinct().sorted().toList());
        }
        return given;
    }

    private Rule known(String id) {
        return actual.rules().rule(id).orElseGet(() -> {
            List<String> ids = actual.rules().rules().stream()
                    .map(rule -> rule.info().id())
                    .toList();
            String nearest = Suggestions.to(id, ids)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            throw new IllegalArgumentException("no rule " + id + " among the " + ids.size() + " that judged" + nearest);
        });
    }

    /**
     * That no rule fails with a severity at or above this one.
     *
     * @param severity the severity
     * @return this
     */
    public EvaluationAssert hasNoFailures(Severity severity) {
        isNotNull();
        List<String> found = actual.findings(EnumSet.of(Verdict.FAIL)).stream()
                .filter(finding -> finding.severity().compareTo(severity) >= 0)
                .map(finding -> finding.rule() + ", " + finding.severity() + "\n" + FoundText.of(finding))
                .toList();
        if (!found.isEmpty()) {
            failWithMessage(
                    "%nExpecting no rule to fail with the severity %s or above%nbut found %d:%n%s",
                    severity, found.size(), found.stream().limit(MOST_FINDINGS).collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** Says on which subject a rule gave the verdict. */
    public final class Given {
        private final Rule rule;
        private final Verdict verdict;

        private Given(Rule rule, Verdict verdict) {
            this.rule = rule;
            this.verdict = verdict;
        }

        /**
         * That the rule gives the verdict on this record wherever it applies to it: for a treaty, in each direction. It
         * is not enough that one direction passes if the other fails.
         *
         * @param record a treaty, arrangement, law, case or operation
         * @return the evaluation, for further assertions
         */
        public EvaluationAssert on(Identified record) {
            String id = record.recordId().value();
            return on(id, subject -> subject.record().equals(id));
        }

        /**
         * That the rule gives the verdict on an instrument in one direction.
         *
         * @param relation the instrument and the direction
         * @return the evaluation, for further assertions
         */
        public EvaluationAssert on(Relation relation) {
            return on(relation.id());
        }

        /**
         * That the rule gives the verdict on a subject.
         *
         * @param subject the id of the subject, as in {@code cn-fr-extradition-2007/FR-CN} or, for a state with a
         *     counterpart, {@code FR/CN}
         * @return the evaluation, for further assertions
         */
        public EvaluationAssert on(String subject) {
            return on(subject, judged -> judged.id().equals(subject));
        }

        private EvaluationAssert on(String named, Predicate<Subject> wanted) {
            List<Verdict> found = findings(wanted);
            if (found.isEmpty()) {
                failWithMessage(
                        "%nExpecting %s to give %s on %s%nbut no subject of that id was judged. The rule judges %s;"
                                + " treaties are judged between these states and counterparts: %s",
                        named(), verdict, named, rule.kinds(), actual.subjects().selection());
            }
            Set<Verdict> allowed = EnumSet.of(verdict, Verdict.NOT_APPLICABLE);
            if (!found.contains(verdict) || !allowed.containsAll(found)) {
                failWithMessage(
                        "%nExpecting %s to give %s on %s%nbut found:%n%s",
                        named(),
                        verdict,
                        named,
                        subjects(wanted)
                                .map(subject -> FoundText.of(actual.finding(rule, subject)))
                                .collect(Collectors.joining("\n")));
            }
            return EvaluationAssert.this;
        }

        private List<Verdict> findings(Predicate<Subject> wanted) {
            return subjects(wanted)
                    .flatMap(subject -> actual.verdict(rule, subject).stream())
                    .toList();
        }

        private Stream<Subject> subjects(Predicate<Subject> wanted) {
            return rule.kinds().stream()
                    .sorted()
                    .flatMap(kind -> actual.subjects().of(kind).stream())
                    .filter(wanted);
        }

        private String named() {
            return rule.info().id() + " (" + rule.info().title() + ")";
        }
    }
}
