package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/** LEC-ASR-001 on the text of a treaty. */
final class AssurancesOnlyInText extends RelationRule {
    AssurancesOnlyInText(RuleInfo info) {
        super(info);
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(
                () -> Relations.isExtradition(relation),
                () -> Relations.isUnprotected(view, relation).not().or(isAssured(view, relation)));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return Relations.isUnprotected(view, relation).and(isAssured(view, relation));
    }

    private static Truth isAssured(View view, Relation relation) {
        return Assurances.given(view, relation, Assurances.ON_RISKS);
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Relation relation) {
        return open(view, relation).isEmpty()
                ? List.of()
                : List.of(ClaimId.of(relation.instrument().id().value(), "assurances", ""));
    }

    @Override
    protected Optional<String> open(View view, Relation relation) {
        return Assurances.areOfOthers(view, relation)
                ? Optional.of("whether the requesting state gave an assurance (only another party's is recorded)")
                : Optional.empty();
    }
}
