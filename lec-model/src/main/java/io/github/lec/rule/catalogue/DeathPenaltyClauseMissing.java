package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.rule.catalogue.words.BesideTheText;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/** LEC-EXT-003: an extradition treaty with a state that retains the death penalty has no clause on it. */
final class DeathPenaltyClauseMissing extends RelationRule {
    DeathPenaltyClauseMissing() {
        super(RuleInfo.builder()
                .id("LEC-EXT-003")
                .title("Treaty has no clause on the death penalty")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Does the text name the death penalty as a ground for refusal, or rule it out?")
                .addAsks(SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.ORDRE_PUBLIC)
                .norms(Norms.of("model-extradition-4d", "ece-11", "cfreu-19-2", "p13-1", "iccpr-6"))
                .cover(Norms.of("p13-1", "p6-1", "cfreu-19-2", "iccpr-6"))
                .benchmark(
                        "A treaty with a state that retains the death penalty says that surrender is refused, or may be"
                                + " refused, where the person would face it, or rules the penalty out.")
                .notMet("The requesting state retains the death penalty, and no clause of the text that was read names"
                        + " the death penalty.")
                .remedy("Read all grounds for refusal and annexed notes; in negotiations, add a clause that requires"
                        + " refusal unless the death penalty is excluded.")
                .rationale(
                        "A state that has abolished the death penalty may not expose a person to it by surrender (Judge"
                                + " v Canada, on article 6 of the Covenant).")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(
                () -> Relations.isExtradition(relation), () -> Relations.requestingRetainsDeathPenalty(view, relation));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return view.instruments()
                .strength(relation, SafeguardKind.DEATH_PENALTY_BAR)
                .is(Strength.NONE);
    }

    @Override
    protected Optional<String> remark(View view, Relation relation) {
        return new BesideTheText(view, relation).of(SafeguardKind.DEATH_PENALTY_BAR, "the death penalty");
    }

    @Override
    protected List<ClaimId> claimsInRemark(View view, Relation relation) {
        return new BesideTheText(view, relation).generalClauses(SafeguardKind.DEATH_PENALTY_BAR);
    }

    @Override
    protected Severity severity(View view, Relation relation) {
        return Relations.requestedAbolishedDeathPenalty(view, relation).isTrue() ? Severity.ERROR : Severity.WARNING;
    }
}
