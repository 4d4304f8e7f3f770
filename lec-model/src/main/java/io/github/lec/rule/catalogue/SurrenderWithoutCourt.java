package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.Set;

/**
 * LEC-EXT-017: a person is handed over without a treaty, and no court decided. Comity is lawful; what counts is a court
 * decision.
 */
final class SurrenderWithoutCourt extends RemovalRule {
    private static final Set<CaseRoute> AD_HOC = EnumSet.of(CaseRoute.AD_HOC_SURRENDER);

    SurrenderWithoutCourt() {
        super(RuleInfo.builder()
                .id("LEC-EXT-017")
                .title("Ad hoc surrender without a court's decision")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Did a court decide before the hand-over that it may take place?")
                .norms(Norms.of("echr-13", "cfreu-47"))
                .cover(Norms.of("echr-13", "cfreu-47"))
                .benchmark(
                        "Where a person is handed over without a treaty, a court decided first that this may be done.")
                .notMet("A person was handed over without a treaty, and a source says that no court decided.")
                .remedy("Look for the decision, and for the statute on which it rests.")
                .rationale(
                        "Surrender out of comity is possible where domestic law allows it; an effective remedy needs a"
                                + " decision that can be tested.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(() -> Cases.isRoute(view, subject, AD_HOC), () -> Removals.isRemoved(view, subject));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return view.acts().isAllowedByCourt(subject, day(view, subject)).not();
    }
}
