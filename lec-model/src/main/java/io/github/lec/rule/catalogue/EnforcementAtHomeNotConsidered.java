package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * LEC-EXT-013: a Union citizen who lives in the requested state is surrendered to serve a sentence that nationals serve
 * at home.
 */
final class EnforcementAtHomeNotConsidered extends UnionCitizenRule {
    private static final String RAUGEVICIUS = "raugevicius";
    private static final NormId ON_CONSENT = NormId.of("sm-c-237-21");

    EnforcementAtHomeNotConsidered() {
        super(
                RuleInfo.builder()
                        .id("LEC-EXT-013")
                        .title("Resident Union citizen treated worse when a sentence is enforced")
                        .severity(Severity.WARNING)
                        .layer(Layer.PRACTICE)
                        .dimension(RiskDimension.EU_CITIZENS)
                        .question("Did the requested state seek consent to enforce the sentence itself?")
                        .norms(Norms.of("raugevicius", "sm-c-237-21"))
                        .cover(Norms.of("raugevicius", "tfeu-18", "tfeu-21"))
                        .benchmark("Before a member state whose own nationals could serve the sentence at home"
                                + " surrenders a resident national of another member state to a third state,"
                                + " it seeks the third state's consent to enforce the sentence itself.")
                        .notMet("A resident national of another member state was surrendered to a third state to"
                                + " serve a sentence, and a source says that the requested state did not"
                                + " seek consent to enforce the sentence itself.")
                        .remedy("Look for the request for consent to enforcement, and for the answer to it: without"
                                + " consent, surrender is not barred.")
                        .rationale("Residents are to be treated as nationals are (C-247/17); the requested state must"
                                + " actively seek consent (C-237/21).")
                        .wouldNeed("For at least one surrender of a national of another member state for a sentence:"
                                + " whether the person lived in the requested state permanently, and whether"
                                + " that state sought consent to enforce the sentence itself.")
                        .build(),
                Purpose.ENFORCEMENT,
                CaseQuestion.PERMANENT_RESIDENT,
                RAUGEVICIUS);
    }

    /** That consent must be sought, and not only equal treatment given, was said in S.M.; before, it is open. */
    @Override
    protected Truth breached(View view, Case subject) {
        Truth sought = wasSo(view, subject, CaseQuestion.HOME_ENFORCEMENT_CONSIDERED);
        return sought.isFalse()
                ? onDay(view, subject, day -> view.norms().required(ON_CONSENT, day))
                        .or(Truth.UNKNOWN)
                : sought.not();
    }

    /** For an act before the judgment it is not known that the state could foresee it. */
    @Override
    protected Severity severity(View view, Case subject) {
        return Norms.severity(view, RAUGEVICIUS, day(view, subject), info().severity());
    }

    @Override
    Optional<String> undecided(View view, ActorId nationality, LocalDate day) {
        if (!view.norms().required(ON_CONSENT, day).isTrue()) {
            return Optional.of(
                    "Whether a state must seek consent to enforce the sentence itself had not been decided.");
        }
        return view.unionLaw().hasSurrenderAgreement(nationality)
                ? Optional.of("Whether residents who are nationals of Iceland or Norway are treated as the state's own"
                        + " nationals are has not been decided: C-897/19 PPU is on surrender for"
                        + " prosecution.")
                : super.undecided(view, nationality, day);
    }

    @Override
    Truth isProtected(View view, SortedSet<ActorId> nationalities, Truth resident, LocalDate day) {
        return view.unionLaw().isTreatedEqually(nationalities, resident, day);
    }
}
