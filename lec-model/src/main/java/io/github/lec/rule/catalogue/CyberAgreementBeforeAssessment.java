package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** LEC-CYB-004: a new cyber agreement although accounts conflict on whether an earlier one with the same partner is kept. */
final class CyberAgreementBeforeAssessment extends InstrumentRule {
    CyberAgreementBeforeAssessment() {
        super(RuleInfo.builder()
                .id("LEC-CYB-004")
                .title("New cyber agreement before compliance with an earlier one was assessed")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Is it settled whether the partner keeps its earlier cyber agreements?")
                .norms(Norms.of())
                .cover(Norms.of())
                .benchmark(
                        "Before a new cyber agreement, it is settled whether the same partner keeps comparable ones that it"
                                + " concluded earlier.")
                .notMet("Sources disagree on whether the same partner keeps a comparable agreement that it concluded"
                        + " earlier.")
                .remedy("Record assessments of the earlier agreements, with their sources. That accounts conflict is no"
                        + " breach of the agreement.")
                .rationale("This is policy: what partners learned should be used.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        Truth cyber = Truth.of(!subject.model()).and(Instruments.isCyber(view, subject));
        if (cyber.isFalse()) {
            return cyber;
        }
        Truth follows = Truth.any(earlierCandidates(view, subject), other -> isEarlier(view, other, subject));
        return cyber.and(follows.isTrue() ? Truth.TRUE : Truth.UNKNOWN);
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return Truth.any(
                earlierCandidates(view, subject),
                other -> isEarlier(view, other, subject)
                        .and(CyberAgreements.isAssessed(view, other).not()));
    }

    private static Collection<CooperationInstrument> earlierCandidates(View view, CooperationInstrument subject) {
        Map<InstrumentId, CooperationInstrument> candidates = new LinkedHashMap<>();
        for (ActorId party : subject.parties()) {
            for (CooperationInstrument agreement : CyberAgreements.deciding(view, party)) {
                candidates.putIfAbsent(agreement.id(), agreement);
            }
        }
        candidates.remove(subject.id());
        return candidates.values();
    }

    private static Truth isEarlier(View view, CooperationInstrument other, CooperationInstrument subject) {
        Optional<PartialDate> then = CyberAgreements.concluded(view, other);
        Optional<PartialDate> now = CyberAgreements.concluded(view, subject);
        return then.isPresent() && now.isPresent() ? then.get().isBefore(now.get()) : Truth.UNKNOWN;
    }
}
