package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.Conclusions;
import io.github.lec.rule.catalogue.texts.DeniedSteps;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-CYB-001: an understanding on cyber matters that is not legally binding, or a treaty that is not in force. */
final class CyberAgreementNotBinding extends InstrumentRule {
    private static final String NON_BINDING = "NON_BINDING";

    /** Parties that only meet do not agree on anything that could be kept or broken. */
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
                .benchmark("An agreement on cyber matters is a treaty in force, which binds its parties.")
                .notMet("What was agreed on cyber matters does not bind in law. Not keeping it would not be a breach of"
                        + " a treaty.")
                .remedy("Do not count it as protection or as yield; look for a treaty between the same parties.")
                .rationale("Only a treaty in force must be performed in good faith as a matter of law.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        boolean agreement = !subject.model() && !TALKS.contains(Instruments.kind(subject));
        return Truth.of(agreement).and(Instruments.isCyber(view, subject));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        if (!(subject instanceof Arrangement)) {
            return isNotInForce(view, subject);
        }
        CodesAnswer wording = view.instruments().textFlag(subject, NON_BINDING);
        if (wording.isDenied(NON_BINDING)) {
            return Truth.UNKNOWN;
        }
        boolean reported = wording.has(NON_BINDING).isTrue()
                || !view.instruments().functions(subject).isEmpty()
                || Conclusions.day(view, subject).isPresent();
        return reported ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Only a treaty in force is binding (article 26). A missing record of entry into force does not show that there was
     * none; a planned one may have taken place since a source reported the plan.
     */
    private static Truth isNotInForce(View view, CooperationInstrument treaty) {
        Truth inForce = view.instruments().isInForce(treaty, view.asOf());
        return inForce.isKnown() || isToCome(view, treaty) ? inForce.not() : Truth.FALSE;
    }

    /** {@return whether sources report only that it had not entered into force, or that it was to do so} */
    private static boolean isToCome(View view, CooperationInstrument treaty) {
        StageAnswer entry = view.instruments().stage(treaty, Stage.IN_FORCE);
        return entry.isReported() && entry.affirmed().isEmpty();
    }

    @Override
    protected Optional<String> remark(View view, CooperationInstrument text) {
        if (text instanceof Arrangement) {
            return Optional.of("Recorded: an arrangement, which is not a treaty.")
                    .filter(words -> judge(view, text) == Verdict.FAIL);
        }
        if (view.instruments().isInForce(text, view.asOf()).isTrue()) {
            return Optional.empty();
        }
        return switch (judge(view, text)) {
            case FAIL -> Optional.of("Recorded: a treaty that is not in force.");
            case PASS -> Optional.of("It is a treaty; whether it is in force is not determined.");
            default -> Optional.empty();
        };
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument text) {
        if (text instanceof Arrangement
                && !DeniedSteps.of(view, text, Conclusions.STEPS).isEmpty()) {
            return Optional.of("whether there is such an agreement (a source denies that it was concluded)");
        }
        return Optional.of(
                text instanceof Arrangement || !isToCome(view, text)
                        ? "whether the agreement binds in law"
                        : "whether the treaty has entered into force (a source says that this was to come,"
                                + " or had not happened)");
    }

    /** A source that says that the text binds, or that a treaty was not yet in force, does not settle it alone. */
    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument text) {
        if (!(text instanceof Arrangement)) {
            return isToCome(view, text)
                    ? List.of(ClaimId.of(text.id().value(), "lifecycle", Stage.IN_FORCE.name()))
                    : super.claimsToSettle(view, text);
        }
        return view.instruments().textFlag(text, NON_BINDING).isDenied(NON_BINDING)
                ? List.of(ClaimId.of(text.id().value(), "textFlags", NON_BINDING))
                : super.claimsToSettle(view, text);
    }
}
