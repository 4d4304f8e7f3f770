package io.github.lec.whatif;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.DimensionRisk;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.PersonGroup;
import io.github.lec.exposure.Request;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from assumptions: the verdicts, the answers on exposure to prosecution and the levels of risk that
 * differ from those on the facts.
 *
 * @param facts the verdicts on the facts
 * @param assumed the verdicts on what is assumed
 * @param assumptions what is assumed
 * @param verdicts the verdicts that differ
 * @param sameVerdicts how many verdicts do not differ
 * @param exposures the answers on exposure to prosecution that differ
 * @param sameExposures how many answers do not differ
 * @param risks the levels of risk that differ
 * @param sameRisks how many levels do not differ
 */
public record Consequences(
        Evaluation facts,
        Evaluation assumed,
        List<Assumption> assumptions,
        List<OfVerdict> verdicts,
        long sameVerdicts,
        List<OfExposure> exposures,
        long sameExposures,
        List<OfRisk> risks,
        long sameRisks) {
    private static final String NOT_JUDGED = "NOT_JUDGED";

    /**
     * Keeps the lists.
     *
     * @param facts the verdicts on the facts
     * @param assumed the verdicts on what is assumed
     * @param assumptions what is assumed
     * @param verdicts the verdicts that differ
     * @param sameVerdicts how many verdicts do not differ
     * @param exposures the answers on exposure that differ
     * @param sameExposures how many answers do not differ
     * @param risks the levels of risk that differ
     * @param sameRisks how many levels do not differ
     */
    public Consequences {
        assumptions = List.copyOf(assumptions);
        verdicts = List.copyOf(verdicts);
        exposures = List.copyOf(exposures);
        risks = List.copyOf(risks);
    }

    /**
     * A verdict on the facts and on what is assumed.
     *
     * @param rule the rule
     * @param subject what it judges
     * @param before the verdict on the facts; nothing if the subject is not judged
     * @param after the verdict on what is assumed; nothing if the subject is not judged
     * @param remarkBefore the remark on a benchmark that is met on the facts; nothing if there is none
     * @param remarkAfter the remark on a benchmark that is met on what is assumed; nothing if there is none
     */
    public record OfVerdict(
            Rule rule,
            Subject subject,
            Optional<Verdict> before,
            Optional<Verdict> after,
            Optional<String> remarkBefore,
            Optional<String> remarkAfter) {
        private static OfVerdict of(Evaluation facts, Evaluation assumed, Rule rule, Subject subject) {
            Optional<Verdict> before = facts.verdict(rule, subject);
            Optional<Verdict> after = assumed.verdict(rule, subject);
            boolean differs = !before.equals(after); // remarks cost more than verdicts, and only what differs is shown
            return new OfVerdict(
                    rule,
                    subject,
                    before,
                    after,
                    before.filter(verdict -> differs).flatMap(verdict -> remark(facts, rule, subject, verdict)),
                    after.filter(verdict -> differs).flatMap(verdict -> remark(assumed, rule, subject, verdict)));
        }

        private static Optional<String> remark(Evaluation side, Rule rule, Subject subject, Verdict verdict) {
            return verdict == Verdict.PASS ? side.finding(rule, subject).remark() : Optional.empty();
        }

        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("rule", rule.info().id())
                    .with("subject", subject.id())
                    .with("before", before.map(Verdict::name).orElse(NOT_JUDGED))
                    .with("whatIf", after.map(Verdict::name).orElse(NOT_JUDGED))
                    .with("remarkBefore", remarkBefore)
                    .with("remarkWhatIf", remarkAfter)
                    .toMap();
        }

        /** {@return the rule, the subject and both verdicts, with their remarks} */
        @Override
        public String toString() {
            return rule + " " + subject.id() + ": from " + words(before, remarkBefore) + " to "
                    + words(after, remarkAfter);
        }

        private static String words(Optional<Verdict> verdict, Optional<String> remark) {
            return verdict.map(Verdict::label).orElse("not judged")
                    + remark.map(words -> " (" + words + ")").orElse("");
        }
    }

    /**
     * What stands in the way of an extradition, on the facts and on what is assumed.
     *
     * @param group the group of persons
     * @param before on the facts
     * @param after on what is assumed
     */
    public record OfExposure(PersonGroup group, Exposure before, Exposure after) {
        private boolean differs() {
            return !before.possible().equals(after.possible()) || before.treaty() != after.treaty();
        }

        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("group", group)
                    .with("arrestedIn", before.request().arrestedIn())
                    .with("requestedBy", before.request().requesting())
                    .with("before", json(before))
                    .with("whatIf", json(after))
                    .toMap();
        }

        private static Map<String, Object> json(Exposure exposure) {
            return JsonMembers.of("protection", exposure.protection())
                    .with("treaty", exposure.treaty())
                    .toMap();
        }

        /** {@return the group, the places, and its protection and the treaty's basis before and after} */
        @Override
        public String toString() {
            Request request = before.request();
            return group.label() + " arrested in " + request.arrestedIn() + " and requested by " + request.requesting()
                    + ": from " + words(before) + " to " + words(after);
        }

        private static String words(Exposure exposure) {
            return exposure.protection().label() + " (treaty: "
                    + exposure.treaty().label().toLowerCase(Locale.ROOT) + ")";
        }
    }

    /**
     * One dimension of risk of a state with a counterpart, on the facts and on what is assumed.
     *
     * @param state the state
     * @param counterpart the counterpart
     * @param before on the facts
     * @param after on what is assumed
     */
    public record OfRisk(ActorId state, ActorId counterpart, DimensionRisk before, DimensionRisk after) {
        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("state", state)
                    .with("counterpart", counterpart)
                    .with("dimension", before.dimension())
                    .with("before", before.levels())
                    .with("whatIf", after.levels())
                    .toMap();
        }

        /** {@return the states, and the level before and after} */
        @Override
        public String toString() {
            return state + " with " + counterpart + ": from " + before + " to " + after;
        }
    }

    /**
     * Judges the assumptions by the same rules, for the same states and days as the facts, and compares.
     *
     * @param facts the verdicts on the facts
     * @param assumptions what is assumed
     * @return what differs
     * @throws io.github.lec.logic.InvalidValueException if an assumption does not fit the dataset
     */
    public static Consequences of(Evaluation facts, List<Assumption> assumptions) {
        InvalidValueException.given(facts, "facts");
        View view = facts.view();
        View other = View.of(Assumptions.apply(view.dataset(), assumptions), view.asOf(), view.knownBy());
        Evaluation assumed = Evaluation.of(other, facts.rules(), facts.selection());
        List<OfVerdict> verdicts = verdicts(facts, assumed);
        List<OfVerdict> otherVerdicts = verdicts.stream()
                .filter(one -> !one.before().equals(one.after()))
                .toList();
        List<OfExposure> exposures = exposures(facts, assumed);
        List<OfExposure> otherExposures =
                exposures.stream().filter(OfExposure::differs).toList();
        List<OfRisk> risks = risks(facts, assumed);
        List<OfRisk> otherRisks =
                risks.stream().filter(one -> !one.before().equals(one.after())).toList();
        return new Consequences(
                facts,
                assumed,
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
                        found.add(OfVerdict.of(before, after, rule, subject));
                    }
                }
            }
        }
        return found;
    }

    private static List<OfExposure> exposures(Evaluation before, Evaluation after) {
        ExposureTable then = ExposureTable.of(after.view(), after.selection());
        List<OfExposure> found = new ArrayList<>();
        for (ExposureTable.Row row :
                ExposureTable.of(before.view(), before.selection()).rows()) {
            ExposureTable.Row other = then.row(row.arrestedIn(), row.requesting());
            row.cells().forEach((group, cell) -> found.add(new OfExposure(group, cell, other.cell(group))));
        }
        return found;
    }

    private static List<OfRisk> risks(Evaluation before, Evaluation after) {
        Selection selection = before.selection();
        List<OfRisk> found = new ArrayList<>();
        for (ActorId state : selection.states()) {
            for (ActorId counterpart : selection.counterparts()) {
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
        return Balance.of(evaluation, state, counterpart, BalanceSettings.standard())
                .risks();
    }

    /**
     * {@return the assumptions for a day after the one described, from which nothing follows yet; ask for the verdicts
     * in a {@link View} of that day}
     */
    public List<Assumption> notYet() {
        LocalDate described = facts.view().asOf();
        return assumptions.stream()
                .filter(one ->
                        one instanceof Assumption.SetStage set && set.day().isAfter(described))
                .toList();
    }

    /** {@return the assumptions that do not concern any treaty of the dataset, so that nothing follows from them} */
    public List<Assumption> ofNoTreaty() {
        return assumptions.stream()
                .filter(one -> Assumptions.isOfNone(facts.view().dataset(), one.scope()))
                .toList();
    }

    /** {@return its JSON: only what differs, and the number of unchanged answers} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of(facts.view().json())
                .with("assumptions", assumptions)
                .with("verdicts", verdicts)
                .with("exposures", exposures)
                .with("risks", risks)
                .with(
                        "same",
                        JsonMembers.of("verdicts", sameVerdicts)
                                .with("exposures", sameExposures)
                                .with("risks", sameRisks)
                                .toMap())
                .toMap();
    }

    /** {@return what is assumed, how much differs, and what is assumed for a day that is still to come} */
    @Override
    public String toString() {
        List<Assumption> later = notYet();
        return assumptions + ": differences: verdicts " + verdicts.size() + ", exposures " + exposures.size()
                + ", levels of risk " + risks.size()
                + (later.isEmpty() ? "" : "; not yet on " + facts.view().asOf() + ": " + later);
    }
}
