package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-ASR-001: no clause on torture, death penalty or fair trial, and at least one assurance in its place. It judges
 * the text of a treaty, and a case by the treaty on which it rests; a hand-over without a treaty as its basis has no
 * clause.
 *
 * <p>Without a clause or an assurance, the rule does not apply. But an assurance that is not recorded may have been
 * given: silence leaves it open.
 */
final class AssurancesOnly extends Rule {
    private final AssurancesOnlyInCase inCase;

    AssurancesOnly() {
        super(RuleInfo.builder()
                .id("LEC-ASR-001")
                .title("Assurances are the only protection")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Does the text protect the person by more than assurances?")
                .addAsks(
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                        SafeguardKind.DEATH_PENALTY_BAR,
                        SafeguardKind.FAIR_TRIAL_GUARANTEE)
                .norms(Norms.of("saadi", "chahal", "agiza", "othman"))
                .cover(Norms.of("echr-3", "cat-3", "p13-1", "p6-1", "cfreu-19-2"))
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
        inCase = new AssurancesOnlyInCase(info());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.RELATION, SubjectKind.CASE);
    }

    @Override
    public String question(SubjectKind kind) {
        return kind == SubjectKind.CASE ? AssurancesOnlyInCase.QUESTION : super.question(kind);
    }

    @Override
    public Layer layer(Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.layer(subject) : Layer.TEXT;
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.applies(view, subject);
        }
        Relation relation = ((Subject.Relation) subject).relation();
        return view.all(
                () -> Relations.isExtradition(relation),
                () -> Relations.isUnprotected(view, relation).not().or(isAssured(view, relation)));
    }

    @Override
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.breached(view, subject);
        }
        Relation relation = ((Subject.Relation) subject).relation();
        return Relations.isUnprotected(view, relation).and(isAssured(view, relation));
    }

    private static Truth isAssured(View view, Relation relation) {
        return Assurances.given(view, relation, Assurances.ON_RISKS);
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        if (subject instanceof Subject.OfCase) {
            return inCase.open(view, subject);
        }
        return subject instanceof Subject.Relation of && Assurances.areOfOthers(view, of.relation())
                ? Optional.of("whether the requesting state gave an assurance (only another party's is recorded)")
                : super.open(view, subject);
    }

    @Override
    public Severity severity(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.severity(view, subject) : info().severity();
    }

    @Override
    public String notMet(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.notMet(view, subject) : info().notMet();
    }

    @Override
    public Optional<String> remark(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.remark(view, subject) : Optional.empty();
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return subject instanceof Subject.OfCase && inCase.isAlleged(view, subject);
    }

    @Override
    public List<Subject> deciding(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.deciding(view, subject) : List.of(subject);
    }

    @Override
    public List<LocalDate> days(View view, Subject subject) {
        return subject instanceof Subject.OfCase ? inCase.days(view, subject) : List.of(view.asOf());
    }
}
