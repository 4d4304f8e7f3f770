package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/** LEC-EXT-001: an extradition treaty that does not require refusal where the person would face torture. */
final class BindingNonRefoulementMissing extends RelationRule {
    BindingNonRefoulementMissing() {
        super(RuleInfo.builder()
                .id("LEC-EXT-001")
                .title("Treaty lacks binding non-refoulement (torture)")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Must the requested state refuse where torture is feared?")
                .addAsks(
                        SafeguardKind.TORTURE_NON_REFOULEMENT,
                        SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                        SafeguardKind.ORDRE_PUBLIC)
                .norms(Norms.of("model-extradition-3f", "cat-3", "echr-3", "cfreu-19-2"))
                .cover(Norms.of("echr-3", "cat-3", "cfreu-19-2"))
                .benchmark("The treaty obliges the requested state to refuse where the person would face torture or"
                        + " ill-treatment, or lets human rights treaties that do so prevail.")
                .notMet("The text does not oblige the requested state to refuse where the person would face torture or"
                        + " ill-treatment, nor does it give precedence to human rights treaties that oblige it to.")
                .remedy("Read all grounds for refusal and annexed notes; in negotiations, add the wording of article"
                        + " 3(f) of the UN Model Treaty on Extradition.")
                .rationale(
                        "The prohibition of torture is absolute, and an assurance outside the treaty does not replace a"
                                + " clause in it.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return Relations.isExtradition(relation);
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return Relations.protectionFromTorture(view, relation)
                .isAtLeast(Strength.BINDING)
                .not();
    }

    @Override
    protected Severity severity(View view, Relation relation) {
        boolean nothing = Relations.protectionFromTorture(view, relation)
                .is(Strength.NONE)
                .isTrue();
        return nothing ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    protected Optional<String> remark(View view, Relation relation) {
        return TortureSafeguardWeak.byReference(view, relation).or(() -> TortureSafeguardWeak.recorded(view, relation));
    }

    @Override
    protected List<ClaimId> claimsInRemark(View view, Relation relation) {
        return TortureSafeguardWeak.besideTheText(view, relation);
    }
}
