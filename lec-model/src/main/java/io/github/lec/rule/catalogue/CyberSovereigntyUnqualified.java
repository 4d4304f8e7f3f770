package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/**
 * LEC-CYB-002: language of cyber sovereignty without a clause on rights. Sovereign equality alone is standard language.
 */
final class CyberSovereigntyUnqualified extends InstrumentRule {
    private static final List<String> FLAGS = List.of("CYBER_SOVEREIGNTY", "STATE_ONLY_GOVERNANCE", "CONTENT_CONTROL");
    private static final List<SafeguardKind> RIGHTS =
            List.of(SafeguardKind.CYBER_PROCEDURAL_SAFEGUARDS, SafeguardKind.HUMAN_RIGHTS_SAVINGS);

    CyberSovereigntyUnqualified() {
        super(RuleInfo.builder()
                .id("LEC-CYB-002")
                .title("Language of cyber sovereignty without a clause on rights")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Does the text have a binding clause on human rights besides its language of cyber"
                        + " sovereignty?")
                .asks(RIGHTS)
                .norms(Norms.of("budapest-15"))
                .cover(Norms.of("budapest-15"))
                .benchmark("A text on cyber matters that speaks of cyber sovereignty, governance by states alone or"
                        + " control of content also has a binding clause on human rights.")
                .notMet("The text speaks of cyber sovereignty, governance by states alone or control of content, and"
                        + " has no binding clause on human rights.")
                .remedy("Quote the passage; in negotiations, add conditions and safeguards as in article 15 of the"
                        + " Budapest Convention.")
                .rationale("Powers in cyberspace need limits. The Budapest Convention asks for them in the law on"
                        + " powers of investigation (article 15); for other texts it is a standard by"
                        + " analogy. That states are sovereign equals is standard language and does not"
                        + " count.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!subject.model()).and(Instruments.isCyber(view, subject));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return EachWay.lacksBinding(view, subject, RIGHTS).and(Instruments.hasFlag(view, subject, FLAGS));
    }

    @Override
    protected Optional<String> remark(View view, CooperationInstrument text) {
        return judge(view, text) == Verdict.FAIL ? EachWay.remarkOnBinding(view, text, RIGHTS) : Optional.empty();
    }
}
