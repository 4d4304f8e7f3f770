package io.github.lec.assessment;

import io.github.lec.benefit.Execution;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the dimensions of risk for one state from all verdicts that concern it. */
final class RiskReading {
    private final Evaluation evaluation;

    private final View view;
    private final ActorId state;
    private final ActorId counterpart;
    private final int coverage;

    RiskReading(Evaluation evaluation, ActorId state, ActorId counterpart, int coverage) {
        this.evaluation = evaluation;
        this.view = evaluation.view();
        this.state = state;
        this.counterpart = counterpart;
        this.coverage = coverage;
    }

    List<DimensionRisk> risks() {
        return Stream.of(RiskDimension.values()).map(this::risk).toList();
    }

    private DimensionRisk risk(RiskDimension dimension) {
        RiskLevel found = RiskLevel.NONE;
        RiskLevel worst = RiskLevel.NONE;
        int decided = 0;
        int undecided = 0;
        Set<String> records = new HashSet<>();
        for (Rule rule : rulesOf(dimension)) {
            for (Subject subject : concerned(rule)) {
                Verdict verdict = evaluation.verdict(rule, subject).orElse(Verdict.NOT_APPLICABLE);
                if (verdict == Verdict.NOT_APPLICABLE) {
                    continue;
                }
                records.add(recordOf(subject));
                if (verdict == Verdict.CANNOT_DECIDE) {
                    worst = max(worst, level(subject, rule.info().severity(), false));
                    undecided++;
                    continue;
                }
                decided++;
                if (verdict == Verdict.FAIL) {
                    found = max(found, level(subject, rule.severity(view, subject), rule.isAlleged(view, subject)));
                }
            }
        }
        int open = undecided + faults(records);
        boolean enough = decided + open > 0 && decided * 100 >= coverage * (decided + open);
        boolean sayable = found != RiskLevel.NONE || undecided == 0;
        return new DimensionRisk(
                dimension,
                found,
                max(worst, found),
                decided,
                open,
                enough && sayable ? Optional.of(found) : Optional.empty());
    }

    private List<Rule> rulesOf(RiskDimension dimension) {
        return evaluation.rules().counted().stream()
                .filter(rule ->
                        rule.info().dimension().filter(dimension::equals).isPresent())
                .toList();
    }

    private List<Subject> concerned(Rule rule) {
        boolean onTexts = rule.info().layer() == Layer.TEXT;
        return subjects(rule)
                .filter(this::concerns)
                .filter(subject -> !onTexts || !hasEnded(subject))
                .toList();
    }

    /** No one is surrendered under a text that has ended, or that a later one has replaced: it is not a risk. */
    private boolean hasEnded(Subject subject) {
        Optional<CooperationInstrument> text = subject instanceof Subject.Relation relation
                ? Optional.of(relation.relation().instrument())
                : subject instanceof Subject.OfInstrument of ? Optional.of(of.instrument()) : Optional.empty();
        return text.map(one -> one instanceof Treaty treaty
                        ? view.instruments().isTerminatedBetween(treaty, state, counterpart, view.asOf())
                        : view.instruments().isTerminated(one, view.asOf()))
                .filter(Truth::isTrue)
                .isPresent();
    }

    /** {@return the subjects of a rule that may concern the state: its own, and the laws of its counterpart} */
    private Stream<Subject> subjects(Rule rule) {
        return rule.kinds().stream()
                .flatMap(
                        kind -> evaluation.subjects().of(kind, kind == SubjectKind.LAW ? counterpart : state).stream());
    }

    /** {@return the number of findings on some records themselves} */
    private int faults(Set<String> records) {
        return (int) evaluation.rules().rules().stream()
                .filter(rule -> rule.info().layer() == Layer.RECORD)
                .flatMap(rule -> subjects(rule)
                        .filter(subject -> records.contains(recordOf(subject)))
                        .filter(subject -> evaluation
                                .verdict(rule, subject)
                                .filter(Verdict.FAIL::equals)
                                .isPresent()))
                .count();
    }

    private static String recordOf(Subject subject) {
        return subject instanceof Subject.Relation relation
                ? relation.relation().instrument().id().value()
                : subject.id();
    }

    private boolean concerns(Subject subject) {
        if (subject instanceof Subject.Relation relation) {
            return relation.relation().requested().equals(state)
                    && relation.relation().requesting().equals(counterpart);
        }
        if (subject instanceof Subject.OfCase of) {
            return isBetween(of.subject());
        }
        if (subject instanceof Subject.OfOperation of) {
            return of.operation().hosts().contains(state) && Execution.takesPart(view, of.operation(), counterpart);
        }
        if (subject instanceof Subject.OfInstrument of) {
            return isBetween(of.instrument());
        }
        if (subject instanceof Subject.OfLaw of) {
            return of.law() instanceof Law law
                    && law.jurisdiction().equals(counterpart)
                    && !view.known(view.dataset().between(state, counterpart)).isEmpty();
        }
        return subject instanceof Subject.OfState of
                && of.state().id().equals(state)
                && of.counterpart().equals(counterpart);
    }

    private boolean isBetween(Case candidate) {
        return candidate.requesting().equals(counterpart)
                && candidate.requested().filter(state::equals).isPresent();
    }

    private boolean isBetween(CooperationInstrument instrument) {
        return instrument.parties().contains(state) && instrument.parties().contains(counterpart);
    }

    /**
     * A mere allegation has at most the severity of a warning, as in its finding; what is open may still be
     * established.
     */
    private RiskLevel level(Subject subject, Severity severity, boolean alleged) {
        return switch (severity) {
            case INFO -> RiskLevel.LOW;
            case WARNING -> RiskLevel.MODERATE;
            case ERROR -> alleged ? RiskLevel.MODERATE : isExposed(subject) ? RiskLevel.VERY_HIGH : RiskLevel.HIGH;
        };
    }

    /** Whether an act that was carried out rests on the text, or is itself what was judged. */
    private boolean isExposed(Subject subject) {
        if (subject instanceof Subject.OfCase of) {
            return isExecuted(of.subject());
        }
        if (subject instanceof Subject.OfOperation of) {
            return view.acts().isCarriedOut(of.operation());
        }
        if (subject instanceof Subject.Relation relation) {
            return isUsed(relation.relation().instrument());
        }
        return subject instanceof Subject.OfInstrument of && isUsed(of.instrument());
    }

    private boolean isExecuted(Case candidate) {
        return view.acts().perPerson(candidate).stream()
                        .anyMatch(one -> view.acts()
                                .isRemoved(one)
                                .or(view.acts().hasReached(one, CaseStage.HARASSED))
                                .isTrue())
                || view.acts()
                        .wasSo(candidate, CaseQuestion.ASSISTANCE_GIVEN, Optional.empty())
                        .isTrue();
    }

    private boolean isUsed(CooperationInstrument instrument) {
        return view.dataset().cases(state, counterpart).stream()
                .anyMatch(candidate -> view.acts().isBasisNamed(candidate, instrument) && isExecuted(candidate));
    }

    private static RiskLevel max(RiskLevel one, RiskLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
