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
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.Set;

/** LEC-CYB-001: an understanding on cyber matters that is not legally binding. */
final class CyberAgreementNotBinding extends InstrumentRule {
    private static final String NON_BINDING = "NON_BINDING";

    /** Those who only meet agree on nothing that could be kept or broken. */
    private static final Set<String> TALKS = Set.of("DIALOGUE");

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
        boolean agreement = !subject.model() && !TALKS.contains(Instruments.kind(subject));
        return Truth.of(agreement).and(Instruments.isCyber(view, subject));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        CodesAnswer wording = view.instruments().wording(subject);
        if (wording.isDenied(NON_BINDING)) {
            return Truth.UNKNOWN;
        }
        if (!(subject instanceof Arrangement)) {
            return Truth.FALSE;
        }
        boolean told = wording.has(NON_BINDING).isTrue()
                || !view.instruments().functions(subject).isEmpty()
                || CyberAgreements.concluded(view, subject).isPresent();
        return told ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return Optional.of("whether the agreement binds in law");
    }
}
