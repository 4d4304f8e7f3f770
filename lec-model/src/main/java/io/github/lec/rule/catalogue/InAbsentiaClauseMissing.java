package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
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
import java.util.Set;

/** LEC-EXT-006: a treaty that covers the enforcement of sentences says nothing about judgments in absentia. */
final class InAbsentiaClauseMissing extends RelationRule {
    InAbsentiaClauseMissing() {
        super(RuleInfo.builder()
                .id("LEC-EXT-006")
                .title("Treaty has no clause on judgments in absentia")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Does the text provide for persons convicted in their absence?")
                .addAsks(SafeguardKind.IN_ABSENTIA_RETRIAL)
                .norms(Norms.of("model-extradition-3g", "ece-ap2-3"))
                .cover(Norms.of("echr-6"))
                .benchmark(
                        "A treaty under which sentences can be enforced says what happens after a judgment in absentia:"
                                + " notice, defence, or a retrial.")
                .notMet("The treaty covers the enforcement of sentences, and the text has no clause on judgments"
                        + " in absentia.")
                .remedy("Read the whole text, and record whether it covers prosecution, enforcement or both; in"
                        + " negotiations, add article 3(g) of the UN Model Treaty on Extradition.")
                .rationale("Someone convicted without having been heard must be able to have the case tried again.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return Relations.isExtradition(relation).and(coversEnforcement(view, relation));
    }

    private static Set<Purpose> purposes(Relation relation) {
        return relation.instrument() instanceof Treaty treaty ? treaty.purposes() : Set.of();
    }

    /** If the purposes are not recorded, only a clause on such judgments shows that the treaty covers them. */
    private static Truth coversEnforcement(View view, Relation relation) {
        Set<Purpose> purposes = purposes(relation);
        if (!purposes.isEmpty()) {
            return Truth.of(purposes.contains(Purpose.ENFORCEMENT));
        }
        boolean recorded = hasClause(view, relation).isTrue();
        return relation.calibration() || recorded ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return hasClause(view, relation).not();
    }

    private static Truth hasClause(View view, Relation relation) {
        return view.instruments()
                .strength(relation, SafeguardKind.IN_ABSENTIA_RETRIAL)
                .isAtLeast(Strength.WEAK);
    }

    /** Where the purposes are recorded, only the clause is open, and that is an open claim. */
    @Override
    protected List<ClaimId> claimsInOpen(View view, Relation relation) {
        return open(view, relation).isEmpty()
                ? List.of()
                : List.of(ClaimId.of(relation.instrument().id().value(), "purposes", ""));
    }

    @Override
    protected Optional<String> open(View view, Relation relation) {
        return coversEnforcement(view, relation).isKnown()
                ? Optional.empty()
                : Optional.of("whether the treaty covers the enforcement of sentences (its purposes are not recorded)");
    }
}
