package io.github.lec.assessment;

import io.github.lec.dataset.Relation;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the dimensions of risk for one state from all verdicts that concern it. */
final class RiskReading {
    private static final Map<RiskDimension, Set<String>> RULES = Map.of(
            RiskDimension.ABSOLUTE_RIGHTS,
            Set.of(
                    "LEC-EXT-001",
                    "LEC-EXT-002",
                    "LEC-EXT-003",
                    "LEC-EXT-004",
                    "LEC-EXT-015",
                    "LEC-EXT-016",
                    "LEC-EXT-020",
                    "LEC-ASR-001",
                    "LEC-ASR-002",
                    "LEC-ASR-003",
                    "LEC-ASR-006",
                    "LEC-MLA-003",
                    "LEC-POL-005"),
            RiskDimension.TRIAL_PERSECUTION,
            Set.of(
                    "LEC-EXT-005",
                    "LEC-EXT-006",
                    "LEC-EXT-007",
                    "LEC-EXT-008",
                    "LEC-EXT-009",
                    "LEC-EXT-010",
                    "LEC-MLA-001",
                    "LEC-MLA-002",
                    "LEC-ASR-004",
                    "LEC-TSP-001",
                    "LEC-INT-001"),
            RiskDimension.EU_CITIZENS,
            Set.of("LEC-EXT-011", "LEC-EXT-012", "LEC-EXT-013", "LEC-EXT-014"),
            RiskDimension.SOVEREIGNTY,
            Set.of("LEC-EXT-017", "LEC-EXT-019", "LEC-POL-001", "LEC-POL-002", "LEC-POL-003", "LEC-POL-004"),
            RiskDimension.DATA_CYBER,
            Set.of(
                    "LEC-MLA-004",
                    "LEC-DPX-001",
                    "LEC-DPX-002",
                    "LEC-DPX-003",
                    "LEC-CYB-001",
                    "LEC-CYB-002",
                    "LEC-CYB-003",
                    "LEC-CYB-004"),
            RiskDimension.GOVERNANCE,
            Set.of(
                    "LEC-EXT-018",
                    "LEC-ASR-005",
                    "LEC-DEF-001",
                    "LEC-DEF-002",
                    "LEC-GOV-001",
                    "LEC-GOV-002",
                    "LEC-GOV-003",
                    "LEC-GOV-004"));

    /** The same gap from the other side: where both rules of a pair find it, it counts once. */
    private static final Map<String, String> SAME_GAP = Map.of("LEC-EXT-002", "LEC-EXT-001");

    private final Evaluation evaluation;
    private final ActorId state;
    private final ActorId counterpart;
    private final int coverage;

    RiskReading(Evaluation evaluation, ActorId state, ActorId counterpart, int coverage) {
        this.evaluation = evaluation;
        this.state = state;
        this.counterpart = counterpart;
        this.coverage = coverage;
    }

    List<DimensionRisk> risks() {
        return Stream.of(RiskDimension.values()).map(this::risk).toList();
    }

    private DimensionRisk risk(RiskDimension dimension) {
        RiskLevel decidedLevel = RiskLevel.NONE;
        RiskLevel worst = RiskLevel.NONE;
        int decided = 0;
        int open = 0;
        for (Rule rule : rulesOf(dimension)) {
            for (Subject subject : concerned(rule)) {
                Verdict verdict = evaluation.verdict(rule, subject).orElse(Verdict.NOT_APPLICABLE);
                if (verdict == Verdict.NOT_APPLICABLE) {
                    continue;
                }
                RiskLevel level = level(rule.severity(evaluation.view(), subject), subject);
                if (verdict == Verdict.CANNOT_DECIDE) {
                    open++;
                    worst = max(worst, level);
                } else {
                    decided++;
                    decidedLevel = verdict == Verdict.FAIL ? max(decidedLevel, level) : decidedLevel;
                }
            }
        }
        boolean enough = decided + open > 0 && decided * 100 >= coverage * (decided + open);
        return new DimensionRisk(
                dimension,
                decidedLevel,
                max(worst, decidedLevel),
                decided,
                open,
                enough ? Optional.of(decidedLevel) : Optional.empty());
    }

    private List<Rule> rulesOf(RiskDimension dimension) {
        Set<String> ids = RULES.getOrDefault(dimension, Set.of());
        return evaluation.rules().rules().stream()
                .filter(rule -> ids.contains(rule.info().id()))
                .filter(rule -> Optional.ofNullable(SAME_GAP.get(rule.info().id()))
                        .flatMap(evaluation.rules()::rule)
                        .isEmpty())
                .toList();
    }

    private List<Subject> concerned(Rule rule) {
        List<Subject> found = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            if (rule.kinds().contains(kind)) {
                evaluation.subjects().of(kind).stream().filter(this::concerns).forEach(found::add);
            }
        }
        return found;
    }

    private boolean concerns(Subject subject) {
        if (subject instanceof Subject.Relation relation) {
            return relation.relation().requested().equals(state)
                    && relation.relation().requesting().equals(counterpart);
        }
        if (subject instanceof Subject.OfCase of) {
            return of.subject().requesting().equals(counterpart)
                    && of.subject().requested().filter(state::equals).isPresent();
        }
        if (subject instanceof Subject.OfOperation of) {
            return of.operation().hosts().contains(state);
        }
        if (subject instanceof Subject.OfInstrument of) {
            return of.instrument().parties().contains(state)
                    && of.instrument().parties().contains(counterpart);
        }
        return subject instanceof Subject.OfState of
                && of.state().id().equals(state)
                && of.counterpart().equals(counterpart);
    }

    private RiskLevel level(Severity severity, Subject subject) {
        return switch (severity) {
            case INFO -> RiskLevel.LOW;
            case WARNING -> RiskLevel.MODERATE;
            case ERROR -> isExposed(subject) ? RiskLevel.VERY_HIGH : RiskLevel.HIGH;
        };
    }

    /** Whether an executed surrender rests on the text, or is itself what was judged. */
    private boolean isExposed(Subject subject) {
        if (subject instanceof Subject.OfCase of) {
            return isExecuted(of.subject());
        }
        return subject instanceof Subject.Relation relation
                && evaluation.view().dataset().cases().stream()
                        .anyMatch(candidate -> isExecuted(candidate) && restsOn(candidate, relation.relation()));
    }

    private boolean isExecuted(Case candidate) {
        return evaluation.view().seen(candidate.steps()).stream()
                .anyMatch(step -> step.stage() == CaseStage.SURRENDERED && !step.denies());
    }

    private boolean restsOn(Case candidate, Relation relation) {
        InstrumentId treaty = relation.instrument().id();
        return candidate.requested().filter(relation.requested()::equals).isPresent()
                && evaluation.view().seen(candidate.basis()).stream()
                        .anyMatch(basis ->
                                !basis.denies() && basis.value().value().equals(treaty.value()));
    }

    private static RiskLevel max(RiskLevel one, RiskLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
