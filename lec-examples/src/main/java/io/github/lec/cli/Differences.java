package io.github.lec.cli;

import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.DimensionRisk;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.PersonGroup;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.whatif.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an assumption changes.
 *
 * @param facts the verdicts on the facts
 * @param assumed the verdicts on what is assumed
 * @param assumptions what is assumed
 * @param verdicts the verdicts that differ
 * @param sameVerdicts how many do not
 * @param exposures the answers on exposure to prosecution that differ
 * @param sameExposures how many do not
 * @param risks the levels of risk that differ
 * @param sameRisks how many do not
 */
record Differences(
        Evaluation facts,
        Evaluation assumed,
        List<Assumption> assumptions,
        List<OfVerdict> verdicts,
        long sameVerdicts,
        List<OfExposure> exposures,
        long sameExposures,
        List<OfRisk> risks,
        long sameRisks) {

    /** A verdict on the facts and on what is assumed; nothing where the subject is not judged. */
    record OfVerdict(Rule rule, Subject subject, Optional<Verdict> before, Optional<Verdict> after) {}

    /** What stands in the way of an extradition, on the facts and on what is assumed. */
    record OfExposure(PersonGroup group, Exposure before, Exposure after) {}

    /** One dimension of risk of a state with a counterpart, on the facts and on what is assumed. */
    record OfRisk(ActorId state, ActorId counterpart, DimensionRisk before, DimensionRisk after) {}

    static Differences between(Question facts, Question assumed, List<Assumption> assumptions, RuleSet rules) {
        Evaluation before = facts.judgedBy(rules);
        Evaluation after = assumed.judgedBy(rules);
        List<OfVerdict> verdicts = verdicts(before, after);
        List<OfExposure> exposures = exposures(facts, assumed);
        List<OfRisk> risks = risks(before, after, facts);
        List<OfVerdict> otherVerdicts = verdicts.stream()
                .filter(one -> !one.before().equals(one.after()))
                .toList();
        List<OfExposure> otherExposures =
                exposures.stream().filter(Differences::differs).toList();
        List<OfRisk> otherRisks =
                risks.stream().filter(one -> !one.before().equals(one.after())).toList();
        return new Differences(
                before,
                after,
                assumptions,
                otherVerdicts,
                verdicts.size() - otherVerdicts.size(),
                otherExposures,
                exposures.size() - otherExposures.size(),
                otherRisks,
                risks.size() - otherRisks.size());
    }

    private static List<OfVerdict> verdicts(Evaluation before, Evaluation after) {
        List<OfVerdict> found = new ArrayList<>();
        for (Rule rule : after.rules().rules()) {
            for (SubjectKind kind : SubjectKind.values()) {
                if (rule.kinds().contains(kind)) {
                    for (Subject subject : after.subjects().of(kind)) {
                        found.add(new OfVerdict(
                                rule, subject, before.verdict(rule, subject), after.verdict(rule, subject)));
                    }
                }
            }
        }
        return found;
    }

    private static List<OfExposure> exposures(Question facts, Question assumed) {
        ExposureTable after = ExposureTable.of(assumed.view(), assumed.selection());
        List<OfExposure> found = new ArrayList<>();
        for (ExposureTable.Row row :
                ExposureTable.of(facts.view(), facts.selection()).rows()) {
            ExposureTable.Row other = after.row(row.arrestedIn(), row.requesting());
            row.cells().forEach((group, cell) -> found.add(new OfExposure(group, cell, other.cell(group))));
        }
        return found;
    }

    private static boolean differs(OfExposure one) {
        return !one.before().possible().equals(one.after().possible())
                || one.before().treaty() != one.after().treaty();
    }

    private static List<OfRisk> risks(Evaluation before, Evaluation after, Question question) {
        List<OfRisk> found = new ArrayList<>();
        for (ActorId state : question.selection().states()) {
            for (ActorId counterpart : question.selection().counterparts()) {
                List<DimensionRisk> old = risks(before, state, counterpart);
                List<DimensionRisk> now = risks(after, state, counterpart);
                for (int i = 0; i < old.size(); i++) {
                    found.add(new OfRisk(state, counterpart, old.get(i), now.get(i)));
                }
            }
        }
        return found;
    }

    private static List<DimensionRisk> risks(Evaluation evaluation, ActorId state, ActorId counterpart) {
        return Balance.of(evaluation, state, counterpart, BalanceSettings.usual())
                .risks();
    }
}
