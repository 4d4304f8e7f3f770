package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * LEC-ASR-001: no clause on torture, death penalty or fair trial, and at least one assurance in its place. Judged are the
 * text of a treaty, and a case by the treaty it rests on; a hand-over that rests on no treaty has no clause.
 *
 * <p>Where there is neither a clause nor an assurance, nothing is relied on and the rule does not apply. But an assurance
 * that is not recorded may have been given: silence leaves it open.
 */
final class AssurancesOnly extends Rule {
    AssurancesOnly() {
        super(RuleInfo.builder()
                .id("LEC-ASR-001")
                .title("Assurances are the only protection")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Does at least one clause on torture, the death penalty or fair trial protect the person?")
                .addAsks(
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                        SafeguardKind.DEATH_PENALTY_BAR,
                        SafeguardKind.FAIR_TRIAL_GUARANTEE)
                .norms(Norms.of("saadi", "chahal", "agiza", "othman"))
                .cover(Norms.of("echr-3", "cat-3", "p13-1", "cfreu-19-2"))
                .benchmark("At least one clause on torture, the death penalty or fair trial protects the person, or one"
                        + " that lets human rights treaties prevail; diplomatic assurances are not the only"
                        + " protection.")
                .notMet("There is no clause on torture, the death penalty or fair trial, and none that lets human"
                        + " rights treaties prevail; diplomatic assurances stand in their place.")
                .remedy("Read all grounds for refusal and annexed notes; in negotiations, write into the treaty what"
                        + " the assurances promise.")
                .rationale("Assurances are a factor to be weighed, and do not relieve a state of its own assessment"
                        + " (Saadi v Italy; Agiza v Sweden).")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.RELATION, SubjectKind.CASE);
    }

    @Override
    public Layer layer(Subject subject) {
        return subject instanceof Subject.OfCase ? Layer.PRACTICE : Layer.TEXT;
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfCase of) {
            return RemovalRule.isHandedOver(view, of.subject())
                    .and(unprotected(view, of.subject()).not().or(isAssured(view, of.subject())));
        }
        Relation relation = ((Subject.Relation) subject).relation();
        return Relations.isExtradition(relation)
                .and(unprotected(view, relation).not().or(isAssured(view, relation)));
    }

    @Override
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfCase of) {
            return unprotected(view, of.subject()).and(isAssured(view, of.subject()));
        }
        Relation relation = ((Subject.Relation) subject).relation();
        return unprotected(view, relation).and(isAssured(view, relation));
    }

    private static Truth isAssured(View view, Case subject) {
        return Assurances.relied(view, subject, Assurances.ON_RISKS, Cases.removalDay(view, subject));
    }

    /** Where a court tested the removal before it took place, less is left to the assurance; least where it was found sound. */
    @Override
    public Severity severity(View view, Subject subject) {
        if (!(subject instanceof Subject.OfCase of) || !isTested(view, of.subject())) {
            return info().severity();
        }
        return Assurances.isSound(view, of.subject()).isTrue() ? Severity.INFO : Severity.WARNING;
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        return subject instanceof Subject.OfCase of
                        && isTested(view, of.subject())
                        && judge(view, subject) == Verdict.FAIL
                ? Optional.of(
                        Assurances.isSound(view, of.subject()).isTrue()
                                ? "A court tested the removal first, and the questions asked of the assurance are answered in"
                                        + " its favour."
                                : "A court tested the removal first.")
                : Optional.empty();
    }

    private static boolean isTested(View view, Case subject) {
        return view.acts()
                .wasSo(subject, CaseQuestion.COURT_TESTED, Cases.removalDay(view, subject))
                .isTrue();
    }

    private static Truth isAssured(View view, Relation relation) {
        return Assurances.given(view, relation.instrument(), Assurances.ON_RISKS);
    }

    private static Truth unprotected(View view, Relation relation) {
        return Truth.all(
                List.of(
                        Relations.protectionFromTorture(view, relation),
                        view.instruments().strength(relation, SafeguardKind.DEATH_PENALTY_BAR),
                        view.instruments().strength(relation, SafeguardKind.FAIR_TRIAL_GUARANTEE)),
                strength -> strength.is(Strength.NONE));
    }

    private static Truth unprotected(View view, Case subject) {
        Truth withoutTreaty = Cases.isRoute(view, subject, Cases.WITHOUT_TREATY);
        List<CooperationInstrument> bases = view.ask(subject, "basis", subject.basis()).stream()
                .filter(basis -> !basis.denies())
                .flatMap(basis -> treaty(view, basis))
                .toList();
        if (bases.isEmpty() || subject.requested().isEmpty()) {
            return withoutTreaty.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        }
        ActorId requested = subject.requested().get();
        return bases.stream()
                .map(basis -> unprotected(view, Relation.of(basis, requested, subject.requesting())))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    private static Stream<CooperationInstrument> treaty(View view, ReferenceAccount basis) {
        Optional<Instrument> found =
                view.dataset().instrument(InstrumentId.of(basis.value().value()));
        return found.stream().filter(CooperationInstrument.class::isInstance).map(CooperationInstrument.class::cast);
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return subject instanceof Subject.OfCase of
                && !breached(view.established(Set.of("steps", "route", "basis")), of)
                        .isTrue();
    }

    @Override
    public List<LocalDate> days(View view, Subject subject) {
        return subject instanceof Subject.OfCase of
                ? bounds(Cases.removalDay(view, of.subject()))
                : List.of(view.asOf());
    }
}
