package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.Optional;

/** LEC-DPX-002: a state in which Union law applies, or Europol, hands over personal data without any of the three bases. */
final class DataExportWithoutBasis extends OperationRule {
    private static final NormId OF_STATES = NormId.of("led-35");
    private static final NormId OF_EUROPOL = NormId.of("europol-25");
    private static final ActorId EUROPOL = ActorId.of("EUROPOL");

    DataExportWithoutBasis() {
        super(RuleInfo.builder()
                .id("LEC-DPX-002")
                .title("Personal data handed over without a legal basis")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Was there a legal basis for handing over the personal data?")
                .norms(Norms.of("led-35", "led-36", "led-37", "led-38", "europol-25", "fd-2008-977-13"))
                .cover(Norms.of())
                .benchmark("Police data go to a third state on an adequacy decision, on appropriate safeguards, or on a"
                        + " derogation for the case.")
                .notMet("Personal data were handed over, and a source says that there was neither an adequacy decision"
                        + " nor appropriate safeguards nor a derogation.")
                .remedy("Look for the instrument that contains the safeguards, or the reasons for a derogation.")
                .rationale(
                        "Since 2018-05-06 Directive 2016/680 asks for one of the three; before, the framework decision"
                                + " of 2008 covered only data received from another member state. National security is"
                                + " outside both.")
                .wouldNeed(
                        "Of at least one case or operation: whether personal data were handed over, and on what basis.")
                .build());
    }

    @Override
    protected Truth applies(View view, Operation subject) {
        Optional<PartialDate> when = Operations.day(view, subject);
        Truth inUnion = Truth.any(
                Operations.states(view, subject),
                (ActorId state) -> Cases.onDay(when, day -> view.states().euLawApplies(state, day)));
        return Operations.tookPlace(view, subject)
                .and(inUnion)
                .and(wasSo(view, subject, OperationQuestion.DATA_EXPORTED));
    }

    @Override
    protected Truth breached(View view, Operation subject) {
        return wasSo(view, subject, OperationQuestion.DATA_EXPORT_BASIS).not();
    }

    @Override
    protected Severity severity(View view, Operation subject) {
        Truth bound = Truth.any(
                Operations.states(view, subject),
                (ActorId state) -> Cases.onDay(
                        Operations.day(view, subject),
                        day -> view.norms().binds(state.equals(EUROPOL) ? OF_EUROPOL : OF_STATES, state, day)));
        return bound.isTrue() ? Severity.ERROR : Severity.INFO;
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
