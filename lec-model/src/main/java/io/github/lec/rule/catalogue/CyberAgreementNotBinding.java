package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.view.View;
import java.util.Optional;

/** LEC-CYB-001: an understanding on cyber matters that is not legally binding. */
final class CyberAgreementNotBinding extends InstrumentRule {
    private static final String NON_BINDING = "NON_BINDING";

    CyberAgreementNotBinding() {
        super(RuleInfo.builder()
                .id("LEC-CYB-001")
                .title("Cyber agreement does not bind in law")
                .severity(Severity.INFO)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Does the cyber agreement bind in law?")
                .norms(Norms.of("vclt-2-1-a", "vclt-26"))
                .cover(Norms.of())
                .benchmark("An agreement on cyber matters is a treaty, which binds its parties.")
                .notMet("The agreement on cyber matters is a political understanding that does not bind in law. Not"
                        + " keeping it would be no breach of a treaty.")
                .remedy("Do not count it as protection or as yield; look for a treaty between the same parties.")
                .rationale("Only a treaty must be performed in good faith as a matter of law.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!subject.model()).and(Instruments.isCyber(view, subject));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        boolean disputed = view.instruments().wording(subject).isDenied(NON_BINDING);
        return disputed ? Truth.UNKNOWN : Truth.of(subject instanceof Arrangement);
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return Optional.of("whether the agreement binds in law");
    }
}
